"""What simulated participants ask: texts as they come from a room, in several languages and scripts."""

QUESTIONS: tuple[tuple[str, str], ...] = (
    ("en", "How do you keep what was learnt when trained colleagues move on?"),
    ("fr", "Comment les collectivités locales peuvent-elles accéder directement à cet appui ?"),
    ("es", "¿Quién decide qué capacidades hacen falta: el donante o el país?"),
    ("ar", "كيف نقيس ما تغيّر بعد انتهاء المشروع؟"),
    ("en", "Will the reviews of the Compact say what support was given, and to whom?"),
    ("fr", "Quelle place pour les organisations de la diaspora ?"),
    ("en", "Could two neighbouring countries ask for support together?"),
    ("en", "What did not work, and what did you change because of it?"),
    ("es", "¿Cómo se coordina el apoyo entre los distintos organismos de las Naciones Unidas?"),
    ("en", "Is there money for translating the training into local languages?"),
    ("fr", "Les villes jumelées peuvent-elles servir de modèle ?"),
    ("en", "How long does it take from a request to the first expert on the ground?"),
)
# The first few in two spellings, as they come.
WRITTEN = (
    "trust",
    "Trust",
    "ownership",
    "Ownership ",
    "partnership",
    "funding",
    "peers",
    "confiance",
    "cooperación",
    "الثقة",
    "patience",
    "data",
    "training",
    "cities",
    "language",
)
ANSWER_NOTE = "Answered from the panel; the written note will be shared with participants."
NAMES: tuple[tuple[str, str], ...] = (
    ("Amina Benali", "City network"),
    ("J. O’Connor & partners", "NGO <Migrants’ Voices>"),
    ("李伟", "University"),
)
RECOMMENDATION = (
    "Build the answers of this session into the next work plan and report on them in a year."
)
