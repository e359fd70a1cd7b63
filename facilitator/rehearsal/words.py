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
SAID: tuple[str, ...] = (
    "Trust", "time", "Housing", "language", "Écoles", "information", "logement", "a friend",
    "Papers", "work", "confiance", "Interpreters", "school", "respect", "Someone to ask", "health care",
    "voisins", "patience", "الثقة", "السكن", "transport", "a bank account", "Childcare", "dignité",
)  # fmt: skip
"""Words that come to people's minds, the likeliest first."""
WRITTEN: tuple[str, ...] = (
    "One office, one form, one week. Then the children were in school.",
    "My neighbours knew my name before my papers were ready.",
    "On m’a demandé ce que je savais faire, et pas seulement ce qu’il me fallait.",
    "The course had a place for me, and somebody looked after my daughter meanwhile.",
    "Les interprètes répondaient au téléphone, même le soir.",
    "I was told the truth about how long it takes.",
    "Nobody sent me to another counter.",
    "كان هناك من يتكلم لغتي في اليوم الأول.",
    "The cities stopped asking for the same document five times.\nThey asked each other.",
    "Mon diplôme a compté.",
    "I run one of the welcome desks now.",
    "Still waiting for a flat, but not alone.",
)
"""What people write when they have time to."""
ANSWER_NOTE = "Answered from the panel; the written note will be shared with participants."
NAMES: tuple[tuple[str, str], ...] = (
    ("Amina Benali", "City network"),
    ("J. O’Connor & partners", "NGO <Migrants’ Voices>"),
    ("李伟", "University"),
)
RECOMMENDATION = (
    "Build the answers of this session into the next work plan and report on them in a year."
)
