"""The words that names, posts and organisations are told by, in English, French and Spanish."""

import re

TITLES = (
    r"H\.?\s?E\.?|S\.?\s?E\.?(?:M\.?)?|H\.?R\.?H\.?|Mr|Mrs|Ms|Miss|Mx|Dr|Dra|Drs|Prof"
    r"|Professor|Pr|Hon|The Hon|Rt\.? Hon"
    r"|Honou?rable|Sir|Dame|Lord|Lady|Amb|Ambassador|Ambassadeur|Embajador|Embajadora"
    r"|Ambassadrice|MM|M|Mme|Mlle|Mmes|Me"
    r"|Madame|Monsieur|Sr|Sra|Srta|Señor|Señora|Excmo|Excma|Sr\.? D|Sra\.? D[ªa]|D[ªa]|Don"
    r"|Doña|Lic|Ing|Mtro|Mtra|Rev|Father|Sister|Sheikh"
    r"|His Excellency|Her Excellency|Son Excellence|Su Excelencia|Maître|Mag|Eng|Gen|Col|Capt"
    r"|Sen|Rep|Gov|Cllr|Cr|Min|Dip|Arq|Mons|Aunty|Uncle|Maj|Lt|Cdt|Pasteur|Imam|Me|Lcd[ao]|Licd[ao]|Brig|Brigadier|Cmdr|Cdr|Comdr|Sgt|Insp|Supt|Adm|Admiral"
    r"|Colonel|Major|Captain|Capitaine|Commandant|Coronel|Capitán|Baroness|Baron|Pastor|Bishop|Archbishop|Mgr|Fr|Rabbi|Père|Padre"
)
HONORIFIC = re.compile(rf"(?:(?:{TITLES})(?:\.(?=\s?\S)|(?=\s))\s*)+")
# Posts that stand before a name as honorifics do: "Minister Jose Abad".
POST_BEFORE = re.compile(
    r"(?:(?:la|el|le|the)\s+)?"
    r"(?:(?:Prime |Deputy )?Minister|Secretary|Senator|Judge|Justice|Commissioner|Governor|Mayor|President|Director"
    r"|Professor|Congress(?:man|woman)|Ministre|Ministra|Ministro|Senadora?|Alcaldesa?|Alcalde|Juez"
    r"|(?:alcaldesa|alcalde|intendenta|intendente|concejala?|ministra|ministro|directora?|presidenta|presidente|rectora?"
    r"|maire|ministre|directeur|directrice|pr[eé]sidente?|mayor|director|minister))\s+"
    r"(?=[A-ZÀ-Ý][\w'’.-]+(?:\s+[A-ZÀ-Ýa-z][\w'’.-]*){1,3}(?:\s*[,(–-]|$))"
)
PARTICLES = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "di",
        "du",
        "des",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "bint",
        "ibn",
        "van",
        "von",
        "den",
        "der",
        "ter",
        "ten",
        "y",
        "e",
        "zu",
        "af",
        "av",
        "san",
        "abu",
        "ben",
        "d'",
        "l'",
        "st.",
        "santa",
        "los",
        "las",
        "mac",
    ]
)
POST = re.compile(
    r"(?:^|[\s-])(?:(?:co|vice|sub|under|deputy|ex)[ -]?)?(?:directors?|ministers?|secretary"
    r"|secretaries|president|chair(?:person|man|woman)?|head"
    r"|chief|officer|ambassador|representative|commissioner|mayor|professor|advis[eo]r|manager"
    r"|coordinator|co-?ordinator|specialist"
    r"|expert|founder|attorney|lawyer|judge|rapporteur|senator|deputy|administrator|governor"
    r"|counsel|councill?or|counsell?or|ceo|cfo|cto|partner"
    r"|analyst|researcher|economist|lecturer|fellow|member|leader|lead|consultant|envoy"
    r"|spokesperson|journalist|editor|student|activist"
    r"|undersecretary|facilitator|treasurer|trustee|general|scientist|engineer|principal"
    r"|permanent|moderator|focal point|associate|assistant|dean|rector"
    r"|directeur|directrice|ministre|secretaire|presidente?|cheffe?|maire|ambassadeur"
    r"|ambassadrice|conseill(?:er|ere)|professeure?|responsable"
    r"|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|chargee?|deputee?|experte?|representante?"
    r"|avocate?|gouverneure?|commissaire|delegue?e?|consultante?|chercheu(?:r|se)|membre"
    r"|fondat(?:eur|rice)|adjointe?"
    r"|directora?|ministra|ministro|secretari[oa]|jef[ea]|alcaldesa|alcalde|embajadora?"
    r"|asesora?|profesora?|coordinadora?|comisionad[oa]"
    r"|consejer[oa]|subdirectora?|viceministr[oa]|subsecretari[oa]|diputad[oa]|magistrad[oa]"
    r"|investigadora?|especialista|encargad[oa]|experta|experto|gerente|rectora?|fundadora?"
    r"|delegad[oa]|concejala?|miembro|oficial|titular)s?\b(?!'s)"
)
ORGANISATION = re.compile(
    r"\b(?:ministry|organi[sz]ations?|university|institute|international|council|commission"
    r"|agency|office|department|foundation|bank"
    r"|union|network|cent(?:er|re)|fund|cit(?:y|ies)|government|republic|kingdom|association"
    r"|federation|committee|forum|secretariat|mission"
    r"|company|inc|ltd|ngo|college|school|society|alliance|authority|bureau"
    r"|directorate(?:-general)?|consortium|coalition|nations|parliament"
    r"|platform|board|group|corporation|initiative|initiatives|service|services|court"
    r"|ministere|organisation|universite|institut|conseil|agence|fondation"
    r"|banque|ville|gouvernement|republique|reseau|centre|secretariat|societe|comite"
    r"|ministerio|organizacion|universidad|instituto|consejo"
    r"|comision|agencia|oficina|departamento|fundacion|banco|union|red|centro|fondo|ciudad"
    r"|gobierno|republica|asociacion|comite|secretaria"
    r"|direction|direccion|haut-commissariat|commissariat|croix-rouge|cruz roja|red cross"
    r"|red crescent|administration|ayuntamiento|mairie|municipality|municipalite|region)\b"
)
NOT_A_NAME = re.compile(
    r"\b(?:sessions?|panels?|break|lunch|dinner|opening|closing|welcome|registration|coffee"
    r"|tea|day|room|discussions?|working|groups?|remarks|address"
    r"|introduction|conclusions?|questions?|answers?|vote|voting|presentations?|presentation"
    r"|workshop|programme|agenda|plenary|keynote|speakers?|moderators?"
    r"|event|events|side|theme|topic|round|table|debate|seance|pause|dejeuner|ouverture"
    r"|cloture|atelier|bienvenue|accueil|inscription|pleniere"
    r"|sesion|receso|almuerzo|apertura|clausura|taller|registro|mesa|bienvenida|preguntas|and"
    r"|et|on|for|in|with|at|the|to|from|by|how|what|who|why|all|new"
    r"|tbc|tbd|tba|reception|participants|experts|delegates|video|report|overview|strategy"
    r"|policy|migration|development|climate|governance|health|training)\b"
)
# Words of organisations that have no word like "council" in their name.
WORLDLY = re.compile(
    r"\b(?:world|global|africa|europe|european|asia|americas?|watch|save|children|rights|human"
    r"|vision|without|sans|sin|refugees?|monde|mundo|verde|green"
    r"|research|solutions|capital|partners|media|news|times|labs?|systems|youth|women|femmes"
    r"|mujeres|jeunes|delegation|permanent)\b"
)
CAPITAL_NAME = r"[^\W\d_a-zß-öø-ÿ][\w'’.\-]*"
DASH = re.compile(r"\s+[-–—|]\s+|\s*[–—]\s+")
