<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerForm</name>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>Somebody on the programme, or a name as you write it</source>
        <translation>Quelqu’un du programme, ou un nom tel que vous l’écrivez</translation>
    </message>
    <message>
        <source>What was answered, for the report</source>
        <translation>Ce qui a été répondu, pour le rapport</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keeps the answer for the report</source>
        <translation>Garde la réponse pour le rapport</translation>
    </message>
</context>
<context>
    <name>AnswersTree</name>
    <message>
        <source>Answers by topic</source>
        <translation>Réponses par sujet</translation>
    </message>
    <message>
        <source>1 to 9 put the chosen answers into a topic, 0 takes them out, H hides or shows them. They can be dragged as well.</source>
        <translation>1 à 9 classent les réponses choisies dans un sujet, 0 les en retire, H les masque ou les montre. On peut aussi les glisser.</translation>
    </message>
    <message>
        <source>In no topic yet</source>
        <translation>Sans sujet pour le moment</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cachés</translation>
    </message>
</context>
<context>
    <name>AwakeKeeper</name>
    <message>
        <source>Phones are voting on this laptop.</source>
        <translation>Des téléphones votent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This system did not promise to stay awake. Plug in the power, keep the lid open, and switch sleep off in its settings.</source>
        <translation>Ce système ne garantit pas de rester éveillé. Branchez le secteur, laissez le capot ouvert et désactivez la veille dans ses réglages.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>CardsForm</name>
    <message>
        <source>Cards and hands</source>
        <translation>Cartons et mains levées</translation>
    </message>
    <message>
        <source>Another block or teller</source>
        <translation>Autre bloc ou compteur</translation>
    </message>
    <message>
        <source>Where several people count: each block by itself, added up here</source>
        <translation>Quand plusieurs personnes comptent : chaque bloc à part, additionné ici</translation>
    </message>
    <message>
        <source>Card by card</source>
        <translation>Carton par carton</translation>
    </message>
    <message>
        <source>Then the keys 1 to 9 count one card each; Backspace takes the last back</source>
        <translation>Les touches 1 à 9 comptent alors un carton chacune ; Retour arrière reprend le dernier</translation>
    </message>
    <message>
        <source>Print the cards, four to a sheet</source>
        <translation>Imprimer les cartons, quatre par feuille</translation>
    </message>
    <message>
        <source>Estimate, in words</source>
        <translation>Estimation, en mots</translation>
    </message>
    <message>
        <source>in words only: clear majority green</source>
        <translation>en mots seulement : nette majorité verte</translation>
    </message>
    <message>
        <source>Shown and reported as it is written, and never counted</source>
        <translation>Affichée et rapportée telle quelle, jamais comptée</translation>
    </message>
    <message>
        <source>Only those who have not voted by phone raise a card</source>
        <translation>Seuls ceux qui n’ont pas voté par téléphone lèvent un carton</translation>
    </message>
    <message>
        <source>Everybody raises a card; phone votes do not count</source>
        <translation>Tout le monde lève un carton&#x202f;; les votes par téléphone ne comptent pas</translation>
    </message>
    <message numerus="yes">
        <source>That is %n more than the room has places. Count again.</source>
        <translation>
            <numerusform>Cela fait %n de plus que la salle n’a de places. Recomptez.</numerusform>
            <numerusform>Cela fait %n de plus que la salle n’a de places. Recomptez.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cards in this round</source>
        <translation>Pas de cartons pour ce tour</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>Enter what was counted here: {block}</source>
        <translation>Saisir ce qui a été compté ici : {block}</translation>
    </message>
    <message>
        <source>1 to {count}: one card more; Backspace: one back</source>
        <translation>1 à {count} : un carton de plus ; Retour arrière : un de moins</translation>
    </message>
    <message>
        <source>{phones} by phone, {cards} by card: {sum} in all</source>
        <translation>{phones} par téléphone, {cards} par carton&#xa0;: {sum} en tout</translation>
    </message>
    <message>
        <source>{cards} by card; {phones} by phone are kept but not counted</source>
        <translation>{cards} par carton&#x202f;; {phones} par téléphone sont conservés mais non comptés</translation>
    </message>
    <message>
        <source>Choose above how cards are counted.</source>
        <translation>Choisissez ci-dessus comment compter les cartons.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n more than the people in the room. Count again, or correct the headcount.</source>
        <translation>
            <numerusform>C’est %n de plus que les personnes présentes. Recomptez, ou corrigez le nombre de présents.</numerusform>
            <numerusform>C’est %n de plus que les personnes présentes. Recomptez, ou corrigez le nombre de présents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>CardsTable</name>
    <message>
        <source>{count} in all</source>
        <translation>{count} en tout</translation>
    </message>
    <message>
        <source>How many raised a card for this choice</source>
        <translation>Combien de cartons levés pour ce choix</translation>
    </message>
    <message>
        <source>Cards for {choice}</source>
        <translation>Cartons pour {choice}</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>CHARTS</source>
        <translation>GRAPHIQUES</translation>
    </message>
    <message>
        <source>Each picture with its numbers, for slides and mails: copy it, or save it.</source>
        <translation>Chaque image avec ses chiffres, pour diapositives et courriels : à copier ou à enregistrer.</translation>
    </message>
    <message>
        <source>No vote has been held yet.</source>
        <translation>Aucun vote n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>tour {number}</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>CE QUI MANQUE</translation>
    </message>
    <message>
        <source>A report may leave out what you mean to leave out. Press a line to go there.</source>
        <translation>Un rapport peut laisser de côté ce que vous voulez. Appuyez sur une ligne pour y aller.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>The program could not start its helper.</source>
        <translation>Le programme n’a pas pu lancer son auxiliaire.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This did not work. Try again; if it happens again, keep the file.</source>
        <translation>Cela n’a pas fonctionné. Réessayez&#x202f;; si cela se reproduit, conservez le fichier.</translation>
    </message>
</context>
<context>
    <name>ChildPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Where the files are written</source>
        <translation>Où les fichiers sont écrits</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done. The files are in the folder.</source>
        <translation>Terminé. Les fichiers sont dans le dossier.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose documents</source>
        <translation>Choisir des documents</translation>
    </message>
    <message>
        <source>Several documents, such as a concept note and a timetable, become one</source>
        <translation>Plusieurs documents, comme une note conceptuelle et un horaire, n’en font qu’un</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Reads a table or a text copied from Word, Excel, a mail or a web page</source>
        <translation>Lit un tableau ou un texte copié de Word, d’Excel, d’un courriel ou d’une page web</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Drop documents here, choose them, or paste a table.</source>
        <translation>Déposez des documents ici, choisissez-les ou collez un tableau.</translation>
    </message>
    <message>
        <source>Word, Excel, CSV, calendar files, Markdown, web pages and plain text are read, in English, French and Spanish. You see the programme first, with all that was assumed; nothing is saved before you say so.</source>
        <translation>Word, Excel, CSV, calendriers, Markdown, pages web et texte simple sont lus, en anglais, en français et en espagnol. Vous voyez d’abord le programme, avec tout ce qui a été supposé&#xa0;; rien n’est enregistré avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Import an agenda</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>Agendas ({endings})</source>
        <translation>Programmes ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the table in Word or Excel first, then paste it here.</source>
        <translation>Il n’y a pas de texte à coller. Copiez d’abord le tableau dans Word ou Excel, puis collez-le ici.</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>Counts of the newest round</source>
        <translation>Chiffres du dernier tour</translation>
    </message>
</context>
<context>
    <name>ConclusionList</name>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
</context>
<context>
    <name>ConclusionRows</name>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
</context>
<context>
    <name>ConclusionsPanel</name>
    <message>
        <source>CONCLUSIONS</source>
        <translation>CONCLUSIONS</translation>
    </message>
    <message>
        <source>Add a conclusion</source>
        <translation>Ajouter une conclusion</translation>
    </message>
    <message>
        <source>Add this conclusion</source>
        <translation>Ajouter cette conclusion</translation>
    </message>
    <message>
        <source>Nothing concluded yet.</source>
        <translation>Aucune conclusion pour l’instant.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove this conclusion</source>
        <translation>Supprimer cette conclusion</translation>
    </message>
    <message>
        <source>Put to the room</source>
        <translation>Soumettre à la salle</translation>
    </message>
    <message>
        <source>Makes a vote of this conclusion: support, can live with it, discuss further</source>
        <translation>Fait un vote de cette conclusion : pour, acceptable, à rediscuter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Makes one vote of all conclusions, each rated by itself</source>
        <translation>Fait un seul vote de toutes les conclusions, chacune évaluée à part</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Personal data is erased after the event. End the event first.</source>
        <translation>Les données personnelles s’effacent après l’événement. Terminez d’abord l’événement.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Personal data was erased from this file.</source>
        <translation>Les données personnelles de ce fichier ont été effacées.</translation>
    </message>
    <message>
        <source>Personal data was not erased, or not all of it. Try once more.</source>
        <translation>Les données personnelles n’ont pas été effacées, ou pas toutes. Essayez encore une fois.</translation>
    </message>
    <message>
        <source>Erase them and the photos</source>
        <translation>Les effacer, et les photos aussi</translation>
    </message>
    <message>
        <source>Erase personal data from this file? The names of those who asked questions, the marks that keep a phone from voting twice for a question, and the keys of phones, lectern, chair and rapporteur go for good. Questions, votes, speakers, notes and conclusions stay. Copies of the file and reports made before are not changed: delete them yourself. It cannot be taken back.</source>
        <translation>Effacer les données personnelles de ce fichier ? Les noms des personnes qui ont posé des questions, les marques qui empêchent un téléphone de soutenir deux fois une question, et les clés des téléphones, du pupitre, de la présidence et du rapporteur disparaissent définitivement. Les questions, les votes, les intervenants, les notes et les conclusions restent. Les copies du fichier et les rapports déjà écrits ne changent pas : supprimez-les vous-même. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Les effacer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>EVENT</source>
        <translation>ÉVÉNEMENT</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Area/City</source>
        <translation>Région/Ville</translation>
    </message>
    <message>
        <source>Dates of the days; those after follow</source>
        <translation>Dates des jours&#xa0;; les suivants se décalent</translation>
    </message>
    <message>
        <source>Date of day {number}</source>
        <translation>Date du jour {number}</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Name one like Europe/Paris.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;{zone}&#xa0;». Indiquez-en un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 2026-05-04.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Écrivez-la comme 2026-05-04.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>The voting service is starting again. Nothing was changed.</source>
        <translation>Le service de vote redémarre. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>EVENT</source>
        <translation>ÉVÉNEMENT</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Titre de l’événement</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What the event is to achieve, for the report</source>
        <translation>Ce que l’événement doit accomplir, pour le rapport</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>City, country</source>
        <translation>Ville, pays</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Main room</source>
        <translation>Salle principale</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Room until</source>
        <translation>Salle jusqu’à</translation>
    </message>
    <message>
        <source>2027-01-15 18:00; empty if open</source>
        <translation>2027-01-15 18:00&#xa0;; vide si c’est ouvert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>en fr ar: the original’s first</source>
        <translation>en fr ar&#xa0;: celle de l’original d’abord</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>How the report names who said something</source>
        <translation>Comment le rapport nomme les personnes qui ont parlé</translation>
    </message>
    <message>
        <source>Polls are indicative: stage and report say that they decide nothing</source>
        <translation>Les votes sont indicatifs&#xa0;: l’écran et le rapport disent qu’ils ne décident de rien</translation>
    </message>
    <message>
        <source>Questions from the audience wait for approval before anybody sees them</source>
        <translation>Les questions de la salle attendent une approbation avant d’être vues</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Shows the words, one on each line, to be changed</source>
        <translation>Montre les mots, un par ligne, pour les changer</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Ceux d’origine</translation>
    </message>
    <message>
        <source>Back to the lists that come with the program</source>
        <translation>Revient aux listes fournies avec le programme</translation>
    </message>
    <message>
        <source>Words that are hidden</source>
        <translation>Mots masqués</translation>
    </message>
    <message>
        <source>One on each line. Capitals and accents do not matter</source>
        <translation>Un par ligne. Majuscules et accents ne comptent pas</translation>
    </message>
    <message>
        <source>The event has begun, so its day, start and time zone stay as they are.</source>
        <translation>L’événement a commencé&#xa0;: son jour, son début et son fuseau horaire ne changent plus.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Organisers, one on each line</source>
        <translation>Organisateurs, un par ligne</translation>
    </message>
    <message>
        <source>Languages by their codes, the original’s first</source>
        <translation>Langues par leurs codes, celle de l’original d’abord</translation>
    </message>
    <message numerus="yes">
        <source>In word clouds and open answers, what holds one of %n gross words is hidden.</source>
        <translation>
            <numerusform>Dans les nuages de mots et les réponses libres, ce qui contient %n mot grossier est masqué.</numerusform>
            <numerusform>Dans les nuages de mots et les réponses libres, ce qui contient l’un de %n mots grossiers est masqué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day like 2027-01-15 and the time like 09:00. Nothing was changed.</source>
        <translation>Écrivez le jour comme 2027-01-15 et l’heure comme 09:00. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>EventWindow</name>
    <message>
        <source>Close the doors? Phones are told that the laptop went away, and open votes wait.</source>
        <translation>Fermer les portes&#x202f;? Les téléphones apprennent que l’ordinateur est parti, et les votes ouverts attendent.</translation>
    </message>
    <message>
        <source>Close the doors</source>
        <translation>Fermer les portes</translation>
    </message>
    <message>
        <source>Leave them open</source>
        <translation>Les laisser ouvertes</translation>
    </message>
    <message>
        <source>End the event? The running item ends, stage and phones say thanks, and a copy of the file is kept beside it. The doors close 10 minutes later.</source>
        <translation>Terminer l’événement ? Le point en cours se termine, l’écran et les téléphones disent merci, et une copie du fichier est gardée à côté. Les portes ferment 10 minutes plus tard.</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>Terminer l’événement</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The doors are open. Close this window and let voting go on without it?</source>
        <translation>Les portes sont ouvertes. Fermer cette fenêtre et laisser le vote continuer sans elle&#x202f;?</translation>
    </message>
    <message>
        <source>Voting goes on</source>
        <translation>Le vote continue</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Light or dark like the system</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Light window</source>
        <translation>Fenêtre claire</translation>
    </message>
    <message>
        <source>Dark window</source>
        <translation>Fenêtre sombre</translation>
    </message>
    <message>
        <source>Open another event</source>
        <translation>Ouvrir un autre événement</translation>
    </message>
    <message>
        <source>Import an agenda as a new event</source>
        <translation>Importer un programme comme nouvel événement</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Effacer les données personnelles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kept as a template. The start page has it under “New from template”.</source>
        <translation>Gardé comme modèle. La page d’accueil le propose sous « Nouveau d’après un modèle ».</translation>
    </message>
    <message>
        <source>The event has ended, and phones say thanks. At {time} the doors close, so that sleeping phones get it, too.</source>
        <translation>L’événement est terminé et les téléphones disent merci. Les portes ferment à {time} : les téléphones en veille le recevront aussi.</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>Les fermer maintenant</translation>
    </message>
    <message>
        <source>Close at {time}</source>
        <translation>Fermer à {time}</translation>
    </message>
    <message>
        <source>The laptop’s address changed: show the new QR code. Who voted could vote twice, so close this vote and ask it again.</source>
        <translation>L’adresse de l’ordinateur a changé : affichez le nouveau code QR. Qui a voté pourrait voter deux fois : clôturez ce vote et reposez la question.</translation>
    </message>
    <message>
        <source>The laptop’s address changed. The new QR code is on the stage.</source>
        <translation>L’adresse de l’ordinateur a changé. Le nouveau code QR est à l’écran.</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter un appui</translation>
    </message>
    <message>
        <source>Votes, questions and notes it rests on; the report refers to them</source>
        <translation>Votes, questions et notes sur lesquels elle s’appuie&#xa0;; le rapport y renvoie</translation>
    </message>
    <message>
        <source>{what}. Takes this off the evidence</source>
        <translation>{what}. Retire cet appui</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>The full report, or its votes and conclusions on one page</source>
        <translation>Le compte rendu complet, ou ses votes et conclusions sur une page</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Compte rendu complet</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of its headings and sentences</source>
        <translation>La langue de ses titres et de ses phrases</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Parts of the programme with a stricter rule of their own keep it</source>
        <translation>Les parties du programme qui ont une règle plus stricte la gardent</translation>
    </message>
    <message>
        <source>As set in the programme</source>
        <translation>Comme prévu au programme</translation>
    </message>
    <message>
        <source>Affiliations only, everywhere</source>
        <translation>Affiliations seulement, partout</translation>
    </message>
    <message>
        <source>Chatham House Rule, everywhere</source>
        <translation>Règle de Chatham House, partout</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Themes are those of notes and recommendations; the sessions come after them</source>
        <translation>Les thèmes sont ceux des notes et des recommandations ; les séances viennent ensuite</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Par séance</translation>
    </message>
    <message>
        <source>By theme, then by session</source>
        <translation>Par thème, puis par séance</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Celui du programme</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>To be edited: headings, contents and captions are Word&apos;s own</source>
        <translation>Pour être retravaillé : titres, table des matières et légendes sont ceux de Word</translation>
    </message>
    <message>
        <source>To be sent and printed: tagged, so that screen readers can read it</source>
        <translation>Pour être envoyé et imprimé : balisé, lisible par les lecteurs d’écran</translation>
    </message>
    <message>
        <source>Votes ballot by ballot without voters, numbers, charts, questions</source>
        <translation>Votes bulletin par bulletin sans les votants, chiffres, graphiques, questions</translation>
    </message>
    <message>
        <source>Text for wikis and e-mail</source>
        <translation>Texte pour les wikis et les courriels</translation>
    </message>
    <message>
        <source>The tables of the Excel file for other programs, in one zip file</source>
        <translation>Les tableaux du fichier Excel pour d’autres programmes, dans un fichier zip</translation>
    </message>
    <message>
        <source>Everything, for programmers</source>
        <translation>Tout, pour les programmeurs</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Your organisation&apos;s Word template, .docx or .dotx, with its styles</source>
        <translation>Le modèle Word de votre organisation, .docx ou .dotx, avec ses styles</translation>
    </message>
    <message>
        <source>Use the program&apos;s own</source>
        <translation>Prendre celui du programme</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Modèle Word</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Join another event&apos;s file into this report: two workshops, one book</source>
        <translation>Joindre le fichier d’un autre événement à ce compte rendu : deux ateliers, un livre</translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation>Cet événement seulement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>This event only</source>
        <translation>Cet événement seulement</translation>
    </message>
    <message>
        <source>This event, {others}</source>
        <translation>Cet événement, {others}</translation>
    </message>
    <message>
        <source>Word templates (*.docx *.dotx)</source>
        <translation>Modèles Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Your organisation&apos;s Word template</source>
        <translation>Le modèle Word de votre organisation</translation>
    </message>
    <message>
        <source>Event files (*.workshop)</source>
        <translation>Fichiers d’événement (*.workshop)</translation>
    </message>
    <message>
        <source>Other events for this report</source>
        <translation>Autres événements pour ce compte rendu</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>EVENT REPORT</source>
        <translation>RAPPORT DE L’ÉVÉNEMENT</translation>
    </message>
    <message>
        <source>Word, to be edited, and PDF, to be sent: programme planned and actual, votes with charts and numbers, questions, conclusions. The event may go on meanwhile.</source>
        <translation>Word, à retravailler, et PDF, à envoyer&#xa0;: programme prévu et réel, votes avec graphiques et chiffres, questions, conclusions. L’événement peut continuer pendant ce temps.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Voir les pages</translation>
    </message>
    <message>
        <source>Shows the pages as they would be, and writes nothing</source>
        <translation>Montre les pages telles qu’elles seraient, sans rien écrire</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, as in the PDF. Word may break its pages elsewhere.</source>
        <translation>
            <numerusform>%n page, comme dans le PDF. Word peut couper ses pages ailleurs.</numerusform>
            <numerusform>%n pages, comme dans le PDF. Word peut couper ses pages ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>{event} report</source>
        <translation>{event} rapport</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>FACTS OF THE REPORT</source>
        <translation>DONNÉES DU RAPPORT</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Avant-propos</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Hosts, donors, those who drafted</source>
        <translation>Hôtes, donateurs, rédaction</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Suite donnée par</translation>
    </message>
    <message>
        <source>The body that decides on the recommendations</source>
        <translation>L’organe qui décide des recommandations</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Its next meeting, such as: February 2027</source>
        <translation>Sa prochaine réunion, par exemple&#xa0;: février 2027</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>One on each line, such as: GFMD: Global Forum on Migration</source>
        <translation>Une par ligne, par exemple&#xa0;: FMMD&#xa0;: Forum mondial sur la migration</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>WHAT TO LOOK AT</source>
        <translation>À VÉRIFIER</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n points to check before saving.</source>
        <translation>
            <numerusform>%n point à vérifier avant d’enregistrer.</numerusform>
            <numerusform>%n points à vérifier avant d’enregistrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was understood; still, look it over once.</source>
        <translation>Tout a été compris&#xa0;; parcourez-le quand même une fois.</translation>
    </message>
    <message>
        <source>{number}. {level}: {text}</source>
        <translation>{number}. {level}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>From the floor</source>
        <translation>De la salle</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>Question {number} to phones</source>
        <translation>Question {number} aux téléphones</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove this question and its groups</source>
        <translation>Supprimer cette question et ses groupes</translation>
    </message>
    <message>
        <source>Phones are asked this once it has two groups.</source>
        <translation>Les téléphones la reçoivent dès qu’elle a deux groupes.</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>Autre groupe</translation>
    </message>
    <message>
        <source>Add a group and press Enter</source>
        <translation>Ajoutez un groupe et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Supprimer ce groupe</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>GROUPS</source>
        <translation>GROUPES</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Phones are asked this once, before their first vote, and may leave it out. Results by group are told only after a vote, and never where few people would be seen.</source>
        <translation>Les téléphones répondent une fois, avant leur premier vote, et peuvent s’en passer. Les résultats par groupe ne sont donnés qu’après un vote, et jamais là où l’on reconnaîtrait quelques personnes.</translation>
    </message>
    <message>
        <source>Votes were cast already: groups keep their names. You can still translate them and add to them.</source>
        <translation>Des votes ont déjà eu lieu : les groupes gardent leurs noms. Vous pouvez encore les traduire et les compléter.</translation>
    </message>
    <message>
        <source>Government, civil society …</source>
        <translation>Gouvernement, société civile…</translation>
    </message>
    <message>
        <source>Local, national, regional, global</source>
        <translation>Local, national, régional, mondial</translation>
    </message>
    <message>
        <source>Another question to phones</source>
        <translation>Autre question aux téléphones</translation>
    </message>
    <message>
        <source>Ask something of your own</source>
        <translation>Posez votre propre question</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds this question</source>
        <translation>Ajoute cette question</translation>
    </message>
    <message>
        <source>Adds this question as it is, in the six UN languages</source>
        <translation>Ajoute cette question telle quelle, dans les six langues de l’ONU</translation>
    </message>
</context>
<context>
    <name>GuidesPanel</name>
    <message>
        <source>GUIDING QUESTIONS</source>
        <translation>QUESTIONS DIRECTRICES</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Questions directrices</translation>
    </message>
    <message>
        <source>No guiding questions yet. They stand in the report; write the first one below.</source>
        <translation>Pas encore de questions directrices. Elles figurent dans le rapport&#xa0;; écrivez la première ci-dessous.</translation>
    </message>
    <message>
        <source>Another guiding question</source>
        <translation>Autre question directrice</translation>
    </message>
    <message>
        <source>Add a guiding question</source>
        <translation>Ajouter une question directrice</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds this question</source>
        <translation>Ajoute cette question</translation>
    </message>
    <message>
        <source>Guiding question {number}</source>
        <translation>Question directrice {number}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Retirer cette question</translation>
    </message>
</context>
<context>
    <name>HeadsForm</name>
    <message>
        <source>Heads by category</source>
        <translation>Présence par catégorie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day that was counted</source>
        <translation>Le jour compté</translation>
    </message>
    <message>
        <source>What are heads counted by? The report lists them by day.</source>
        <translation>Selon quelles catégories compter ? Le rapport les donne par jour.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>others, with commas between</source>
        <translation>d’autres, séparées par des virgules</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>D’autres catégories</translation>
    </message>
    <message>
        <source>Changes what heads are counted by; whoever was counted stays in the total</source>
        <translation>Change les catégories ; les personnes déjà comptées restent dans le total</translation>
    </message>
    <message>
        <source>How many of them were in the room on this day</source>
        <translation>Combien étaient dans la salle ce jour-là</translation>
    </message>
    <message>
        <source>{sum} by category, {total} in all</source>
        <translation>{sum} par catégorie, {total} en tout</translation>
    </message>
    <message>
        <source>Counts heads by these categories</source>
        <translation>Compte les personnes selon ces catégories</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>HubSession</name>
    <message>
        <source>The voting service did not start in time. Try again.</source>
        <translation>Le service de vote n’a pas démarré à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The voting service stopped. It is being started again.</source>
        <translation>Le service de vote s’est arrêté. Il est en cours de redémarrage.</translation>
    </message>
    <message>
        <source>{why} Trying again.</source>
        <translation>{why} Nouvel essai.</translation>
    </message>
    <message>
        <source>The voting service did not answer and was started again. No vote was lost.</source>
        <translation>Le service de vote ne répondait plus et a été redémarré. Aucun vote n’a été perdu.</translation>
    </message>
    <message>
        <source>The voting service stopped and was started again. No vote was lost.</source>
        <translation>Le service de vote s’est arrêté et a été redémarré. Aucun vote n’a été perdu.</translation>
    </message>
    <message>
        <source>The old voting service cannot be ended.</source>
        <translation>L’ancien service de vote ne peut pas être arrêté.</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Import an agenda</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation>Lecture de {names}</translation>
    </message>
    <message>
        <source>This did not work. Try again; if it happens again, keep the file.</source>
        <translation>Cela n’a pas fonctionné. Réessayez&#x202f;; si cela se reproduit, conservez le fichier.</translation>
    </message>
    <message>
        <source>No programme was found in it: no table or list with times or durations. Copy the programme&apos;s table and paste it here.</source>
        <translation>Aucun programme trouvé&#xa0;: ni tableau ni liste avec des heures ou des durées. Copiez le tableau du programme et collez-le ici.</translation>
    </message>
    <message>
        <source>Save as an event</source>
        <translation>Enregistrer comme événement</translation>
    </message>
    <message>
        <source>Events (*{suffix})</source>
        <translation>Événements (*{suffix})</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Leave this draft? Your corrections are not saved.</source>
        <translation>Quitter ce projet&#xa0;? Vos corrections ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Lectern, chair and rapporteur</source>
        <translation>Pupitre, présidence et rapporteur</translation>
    </message>
    <message>
        <source>Open the doors first: these pages are reached over the network.</source>
        <translation>Ouvrez d’abord les portes&#xa0;: ces pages passent par le réseau.</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Pupitre</translation>
    </message>
    <message>
        <source>A large clock for whoever speaks, who is next, and what you tell them.</source>
        <translation>Une grande horloge pour qui parle, qui suit, et ce que vous leur dites.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>The same, with approved questions, results before the room, conclusions.</source>
        <translation>De même, avec les questions approuvées, les résultats avant la salle, les conclusions.</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Writes notes and the report in any browser, and downloads it.</source>
        <translation>Prend des notes et rédige le rapport dans n’importe quel navigateur, et le télécharge.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>ITEM</source>
        <translation>POINT</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Add an item after this one</source>
        <translation>Ajouter un point après celui-ci</translation>
    </message>
    <message>
        <source>Into the item before</source>
        <translation>Dans le point précédent</translation>
    </message>
    <message>
        <source>Out of the item around it</source>
        <translation>Hors du point qui le contient</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the item is for; decides its icon and what is offered while it runs</source>
        <translation>À quoi sert ce point&#xa0;; détermine ce qui est proposé pendant son déroulement</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Name of a speaker</source>
        <translation>Nom d’un intervenant</translation>
    </message>
    <message>
        <source>Add a speaker by name</source>
        <translation>Ajouter un intervenant par son nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds this speaker</source>
        <translation>Ajoute cet intervenant</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it like 9:05.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure. Écrivez-la comme 9:05.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>The event as a whole</source>
        <translation>L’événement dans son ensemble</translation>
    </message>
    <message>
        <source>summary written</source>
        <translation>résumé écrit</translation>
    </message>
    <message>
        <source>no summary yet</source>
        <translation>pas encore de résumé</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>ITEM</source>
        <translation>POINT</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the item is for; decides its icon and what is offered while it runs</source>
        <translation>À quoi sert ce point&#xa0;; détermine ce qui est proposé pendant son déroulement</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Début fixe</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>à la suite</translation>
    </message>
    <message>
        <source>Shortest, in minutes</source>
        <translation>Durée minimale, en minutes</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>How short it may become when time runs out</source>
        <translation>Jusqu’où il peut être raccourci quand le temps manque</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>the event’s room</source>
        <translation>la salle de l’événement</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>As the event</source>
        <translation>Comme l’événement</translation>
    </message>
    <message>
        <source>How the report names who spoke here</source>
        <translation>Comment le rapport nomme les personnes qui ont parlé ici</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>For those who prepare; in no report</source>
        <translation>Pour la préparation&#xa0;; dans aucun rapport</translation>
    </message>
    <message>
        <source>Phones may ask questions while it runs</source>
        <translation>Les téléphones peuvent poser des questions pendant ce point</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Shortest (assumed)</source>
        <translation>Minimum (supposé)</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>JOIN</source>
        <translation>ACCÈS</translation>
    </message>
    <message>
        <source>Phones cannot join yet. Open the doors when the room is ready.</source>
        <translation>Les téléphones ne peuvent pas encore se connecter. Ouvrez les portes quand la salle est prête.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Other addresses of this laptop, the likeliest first</source>
        <translation>Autres adresses de cet ordinateur, la plus probable d’abord</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personnes dans la salle</translation>
    </message>
    <message>
        <source>How many people are in the room</source>
        <translation>Combien de personnes sont dans la salle</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
    <message>
        <source>Counts heads by categories, like women and men: for the report</source>
        <translation>Compte les personnes par catégories, comme femmes et hommes : pour le rapport</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>The network phones should join, for its QR code</source>
        <translation>Le réseau que les téléphones doivent rejoindre, pour son code QR</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Pages for the lectern, for the chair and for the rapporteur</source>
        <translation>Pages pour le pupitre, la présidence et le rapporteur</translation>
    </message>
    <message>
        <source>Close the doors</source>
        <translation>Fermer les portes</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>Ouvrir les portes</translation>
    </message>
    <message>
        <source>Phones are told that the laptop went away</source>
        <translation>Les téléphones apprennent que l’ordinateur est parti</translation>
    </message>
    <message>
        <source>Lets phones on the network in</source>
        <translation>Laisse entrer les téléphones du réseau</translation>
    </message>
    <message>
        <source>The event has ended. The doors close at {time}.</source>
        <translation>L’événement est terminé. Les portes ferment à {time}.</translation>
    </message>
    <message>
        <source>QR code of {url}</source>
        <translation>Code QR de {url}</translation>
    </message>
    <message>
        <source>voted {count}</source>
        <translation>ont voté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Finir l’essai</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Deletes the test’s answers</source>
        <translation>Supprime les réponses de l’essai</translation>
    </message>
    <message>
        <source>A try-out vote that never reaches the report</source>
        <translation>Un vote d’essai qui n’entre jamais dans le rapport</translation>
    </message>
    <message numerus="yes">
        <source>Test: %n phones have answered</source>
        <translation>
            <numerusform>Essai&#xa0;: %n téléphone a répondu</numerusform>
            <numerusform>Essai&#xa0;: %n téléphones ont répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone has reached this laptop yet.</source>
        <translation>Aucun téléphone n’a encore atteint cet ordinateur.</translation>
    </message>
    <message>
        <source>Perhaps the phones are on another network than this laptop: try the other addresses. A firewall on this laptop can also be in the way.</source>
        <translation>Les téléphones sont peut-être sur un autre réseau que cet ordinateur&#xa0;: essayez les autres adresses. Un pare-feu sur cet ordinateur peut aussi les bloquer.</translation>
    </message>
    <message>
        <source>Perhaps the phones are on another network, or this Wi-Fi keeps its devices apart: a hotspot of your own helps. A firewall on this laptop can also be in the way.</source>
        <translation>Les téléphones sont peut-être sur un autre réseau, ou ce Wi-Fi isole ses appareils&#xa0;: votre propre point d’accès aide alors. Un pare-feu sur cet ordinateur peut aussi les bloquer.</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Texts in</source>
        <translation>Textes en</translation>
    </message>
    <message>
        <source>{language} · {count} missing</source>
        <translation>{language} · {count} à traduire</translation>
    </message>
    <message>
        <source>Shows and edits all texts in {language}</source>
        <translation>Affiche et modifie tous les textes en {language}</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Merge into</source>
        <translation>Regrouper avec</translation>
    </message>
    <message>
        <source>The question that stands for both</source>
        <translation>La question qui vaut pour les deux</translation>
    </message>
    <message>
        <source>Enter merges. A phone that supported both counts once.</source>
        <translation>Entrée regroupe. Un téléphone qui a soutenu les deux compte une fois.</translation>
    </message>
    <message>
        <source>There is no other question to merge it into.</source>
        <translation>Il n’y a pas d’autre question avec laquelle la regrouper.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>The chosen question stands for both; a phone that supported both counts once</source>
        <translation>La question choisie vaut pour les deux ; un téléphone qui a soutenu les deux compte une fois</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>One sentence to remember</source>
        <translation>Une phrase à retenir</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Ce qui la fonde</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>No key messages yet. Write one above, or make one of a note. Published reports have about six.</source>
        <translation>Pas encore de message clé. Écrivez-en un ci-dessus, ou faites-en un d’une note. Les rapports publiés en ont environ six.</translation>
    </message>
    <message>
        <source>New key message</source>
        <translation>Nouveau message clé</translation>
    </message>
    <message>
        <source>Adds this key message</source>
        <translation>Ajoute ce message clé</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>Garde le nom</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Type a note; Enter saves it. First a sign or a number: a tag, who speaks.</source>
        <translation>Écrivez une note&#xa0;; Entrée l’enregistre. D’abord un signe ou un chiffre&#xa0;: étiquette, orateur.</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line. Before the first letter the signs and numbers above choose a tag and a speaker; Backspace takes them off again.</source>
        <translation>Entrée enregistre, Maj+Entrée commence une nouvelle ligne. Avant la première lettre, les signes et chiffres ci-dessus choisissent une étiquette et un orateur&#xa0;; Retour arrière les retire.</translation>
    </message>
    <message>
        <source>{tag}: type {sign} before the first letter</source>
        <translation>{tag}&#xa0;: tapez {sign} avant la première lettre</translation>
    </message>
    <message>
        <source>{speaker}: type {number} before the first letter</source>
        <translation>{speaker}&#xa0;: tapez {number} avant la première lettre</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>What this note is</source>
        <translation>Ce qu’est cette note</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>More to do with this note</source>
        <translation>Autres actions sur cette note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Theme: its chapter, where the report is told by theme</source>
        <translation>Thème : son chapitre, quand le compte rendu suit les thèmes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Added to the key messages</source>
        <translation>Ajouté aux messages clés</translation>
    </message>
    <message>
        <source>Added to the recommendations</source>
        <translation>Ajouté aux recommandations</translation>
    </message>
    <message>
        <source>Added to the conclusions</source>
        <translation>Ajouté aux conclusions</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Make it a key message</source>
        <translation>En faire un message clé</translation>
    </message>
    <message>
        <source>Make it a conclusion</source>
        <translation>En faire une conclusion</translation>
    </message>
    <message>
        <source>Make it a recommendation</source>
        <translation>En faire une recommandation</translation>
    </message>
    <message>
        <source>Give it a theme</source>
        <translation>Lui donner un thème</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Supprimer cette note</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Go along with what runs</source>
        <translation>Suivre ce qui est en cours</translation>
    </message>
    <message>
        <source>When an item starts, its notes are shown; never while you type</source>
        <translation>Quand un point commence, ses notes s’affichent&#xa0;; jamais pendant que vous écrivez</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What this part came to, for the report</source>
        <translation>Ce que cette partie a donné, pour le rapport</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>SUMMARY AND VOTES</source>
        <translation>RÉSUMÉ ET VOTES</translation>
    </message>
    <message>
        <source>The event as a whole</source>
        <translation>L’événement dans son ensemble</translation>
    </message>
    <message>
        <source>No notes yet. Type one below; the time is kept by itself.</source>
        <translation>Pas encore de note. Écrivez-en une ci-dessous&#xa0;; l’heure est gardée d’elle-même.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>What the report says of this vote</source>
        <translation>Ce que le rapport dit de ce vote</translation>
    </message>
    <message>
        <source>Vote: {vote}</source>
        <translation>Vote&#xa0;: {vote}</translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Names the person who speaks from the floor</source>
        <translation>Nomme la personne qui parle de la salle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Orateur suivant</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Une minute de moins</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Somebody speaks from the floor: a clock of 2 minutes starts</source>
        <translation>Quelqu’un parle de la salle&#xa0;: une horloge de 2 minutes démarre</translation>
    </message>
    <message>
        <source>Dates the start back, and the end of what ran before</source>
        <translation>Antidate le début, et la fin de ce qui précédait</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>de dépassement</translation>
    </message>
    <message numerus="yes">
        <source>Started %n min ago?</source>
        <translation>
            <numerusform>Commencé il y a %n min ?</numerusform>
            <numerusform>Commencé il y a %n min ?</numerusform>
        </translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>sur {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The event has ended</source>
        <translation>L’événement est terminé</translation>
    </message>
    <message>
        <source>Write the report in the place “Report”.</source>
        <translation>Écrivez le rapport dans «&#xa0;Rapport&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>First: {item}. Press Space when it begins.</source>
        <translation>D’abord&#xa0;: {item}. Appuyez sur Espace quand cela commence.</translation>
    </message>
    <message>
        <source>Next: {item}. Press Space when it begins.</source>
        <translation>Ensuite&#xa0;: {item}. Appuyez sur Espace quand cela commence.</translation>
    </message>
    <message>
        <source>The programme is over</source>
        <translation>Le programme est terminé</translation>
    </message>
    <message>
        <source>End the event from the menu, or start an item again.</source>
        <translation>Terminez l’événement dans le menu, ou redémarrez un point.</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Pas de programme</translation>
    </message>
    <message>
        <source>Votes and questions work without one.</source>
        <translation>Les votes et les questions fonctionnent sans programme.</translation>
    </message>
    <message>
        <source>From the floor</source>
        <translation>De la salle</translation>
    </message>
    <message>
        <source>Now: {name}, {time}</source>
        <translation>Maintenant&#xa0;: {name}, {time}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Ensuite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Next: {name}, {time}</source>
        <translation>Ensuite : {name}, {time}</translation>
    </message>
    <message>
        <source>Next: {name}, {time} instead of {planned}</source>
        <translation>Ensuite : {name}, {time} au lieu de {planned}</translation>
    </message>
    <message>
        <source>no slack left</source>
        <translation>plus aucune marge</translation>
    </message>
    <message>
        <source>{time} of it can be caught up</source>
        <translation>dont {time} rattrapables</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Action: who should do what</source>
        <translation>Action&#xa0;: qui devrait faire quoi</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How far it has got</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Make it a conclusion</source>
        <translation>En faire une conclusion</translation>
    </message>
    <message>
        <source>Make it a recommendation</source>
        <translation>En faire une recommandation</translation>
    </message>
    <message>
        <source>Its text and fields stay</source>
        <translation>Son texte et ses champs restent</translation>
    </message>
    <message>
        <source>Put to the room: {answers}</source>
        <translation>Soumise à la salle&#xa0;: {answers}</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>New recommendation: who should do what</source>
        <translation>Nouvelle recommandation&#xa0;: qui devrait faire quoi</translation>
    </message>
    <message>
        <source>New conclusion</source>
        <translation>Nouvelle conclusion</translation>
    </message>
    <message>
        <source>Adds what is written here</source>
        <translation>Ajoute ce qui est écrit ici</translation>
    </message>
    <message>
        <source>No recommendations yet. Write one above, or make one of a note.</source>
        <translation>Pas encore de recommandation. Écrivez-en une ci-dessus, ou faites-en une d’une note.</translation>
    </message>
    <message>
        <source>No conclusions yet. Write one above, in Run, or make one of a note.</source>
        <translation>Pas encore de conclusion. Écrivez-en une ci-dessus, dans Animer, ou faites-en une d’une note.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Fold {panel} away</source>
        <translation>Replier {panel}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONNES</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody yet. Write a name below and press Enter, or add speakers to an item.</source>
        <translation>Personne encore. Écrivez un nom ci-dessous et appuyez sur Entrée, ou ajoutez des intervenants à un point.</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>Add a person by name</source>
        <translation>Ajouter une personne par son nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds this person</source>
        <translation>Ajoute cette personne</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>Removes the person and every part they have in the programme</source>
        <translation>Retire la personne et toutes ses interventions du programme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>H.E. Ms.</source>
        <translation>S.E. Mme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name and family name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>State or organisation</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>For whom they speak</source>
        <translation>Au nom de qui elle parle</translation>
    </message>
    <message>
        <source>In narrow columns</source>
        <translation>Dans les colonnes étroites</translation>
    </message>
    <message>
        <source>A short name for the programme</source>
        <translation>Un nom court pour le programme</translation>
    </message>
</context>
<context>
    <name>PhoneCanvas</name>
    <message>
        <source>The phone’s page</source>
        <translation>La page du téléphone</translation>
    </message>
</context>
<context>
    <name>PhonePane</name>
    <message>
        <source>ON A PHONE</source>
        <translation>SUR UN TÉLÉPHONE</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Sur un téléphone</translation>
    </message>
    <message>
        <source>As on a phone that is set to dark</source>
        <translation>Comme sur un téléphone en mode sombre</translation>
    </message>
    <message>
        <source>As a reader of {language} sees it</source>
        <translation>Comme le voit un lecteur en {language}</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Who or what, from left to right</source>
        <translation>Qui ou quoi, de gauche à droite</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Who took it, and the year</source>
        <translation>L’auteur et l’année</translation>
    </message>
    <message>
        <source>For people who cannot see it; else the caption</source>
        <translation>Pour ceux qui ne la voient pas ; sinon la légende</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>Where in the report</source>
        <translation>Où dans le compte rendu</translation>
    </message>
    <message>
        <source>The item of the programme it stands with</source>
        <translation>Le point du programme où elle figure</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>With the whole event</source>
        <translation>Avec l’événement entier</translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>PHOTOS</source>
        <translation>PHOTOS</translation>
    </message>
    <message>
        <source>Photos for the report, kept beside the event&apos;s file. Place and device that the camera wrote into them are taken out. None is printed where the Chatham House Rule applies. To hand the event on with its photos, send the folder “{folder}” along with the file.</source>
        <translation>Photos du compte rendu, gardées à côté du fichier de l’événement. Le lieu et l’appareil que l’appareil photo y a inscrits sont retirés. Aucune n’est imprimée là où la règle de Chatham House s’applique. Pour transmettre l’événement avec ses photos, envoyez le dossier « {folder} » avec le fichier.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>JPEG, PNG or WebP; they are made smaller</source>
        <translation>JPEG, PNG ou WebP ; elles sont réduites</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Photos for the report</source>
        <translation>Photos pour le compte rendu</translation>
    </message>
</context>
<context>
    <name>PictureButtons</name>
    <message>
        <source>Copy the picture, with its numbers as text</source>
        <translation>Copier l’image, avec ses chiffres en texte</translation>
    </message>
    <message>
        <source>Save the picture (PNG or SVG)</source>
        <translation>Enregistrer l’image (PNG ou SVG)</translation>
    </message>
    <message>
        <source>“{file}” cannot be written. Choose a folder with free space that you may write to.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit. Choisissez un dossier où il reste de la place et où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>PollButtons</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens voting</source>
        <translation>Ouvre le vote</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Announces 15 seconds on stage and phones, then closes</source>
        <translation>Annonce 15 secondes à l’écran et sur les téléphones, puis ferme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes voting; answers on their way still count for 2 seconds</source>
        <translation>Ferme le vote&#x202f;; les réponses en route comptent encore 2 secondes</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Shows the result on stage and phones</source>
        <translation>Montre le résultat à l’écran et sur les téléphones</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Revoter</translation>
    </message>
    <message>
        <source>Asks the same poll anew, as a new round</source>
        <translation>Repose la même question, en un nouveau tour</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartons</translation>
    </message>
    <message>
        <source>Counts coloured cards or raised hands</source>
        <translation>Compte les cartons de couleur ou les mains levées</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Takes what somebody wrote out of the result, or puts it back</source>
        <translation>Retire du résultat ce que quelqu’un a écrit, ou l’y remet</translation>
    </message>
    <message>
        <source>Declares a round void, with a reason that the report keeps</source>
        <translation>Annule un tour, avec un motif que le rapport conserve</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>PollEditor</name>
    <message>
        <source>This vote was put to the room already, so it stays. Duplicate it to ask something else.</source>
        <translation>Ce vote a déjà été posé à la salle et reste tel quel. Dupliquez-le pour poser autre chose.</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Question à la salle</translation>
    </message>
    <message>
        <source>Kind of vote</source>
        <translation>Type de vote</translation>
    </message>
    <message>
        <source>How people answer</source>
        <translation>Comment on répond</translation>
    </message>
    <message>
        <source>While voting</source>
        <translation>Pendant le vote</translation>
    </message>
    <message>
        <source>Who sees the counts while voting is open</source>
        <translation>Qui voit les résultats tant que le vote est ouvert</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>The item in which it is asked</source>
        <translation>Le point au cours duquel il est posé</translation>
    </message>
    <message>
        <source>Add a choice and press Enter</source>
        <translation>Ajoutez un choix et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Counts while voting</source>
        <translation>Résultats pendant le vote</translation>
    </message>
    <message>
        <source>Add a statement and press Enter</source>
        <translation>Ajoutez une affirmation et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>aucun point</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>No poll is prepared. “Quick poll” puts a question to the room at once.</source>
        <translation>Aucun vote n’est préparé. «&#xa0;Vote éclair&#xa0;» pose aussitôt une question à la salle.</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Shows the counts here, on this screen only</source>
        <translation>Montre les résultats ici, sur cet écran seulement</translation>
    </message>
    <message>
        <source>Previous poll</source>
        <translation>Vote précédent</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Vote suivant</translation>
    </message>
    <message>
        <source>Choose a poll</source>
        <translation>Choisir un vote</translation>
    </message>
    <message>
        <source>Quick poll</source>
        <translation>Vote éclair</translation>
    </message>
    <message>
        <source>A vote nobody planned</source>
        <translation>Un vote que personne n’avait prévu</translation>
    </message>
    <message>
        <source>The largest first, or as it was asked</source>
        <translation>Du plus grand au plus petit, ou dans l’ordre posé</translation>
    </message>
    <message>
        <source>POLLS</source>
        <translation>VOTES</translation>
    </message>
    <message>
        <source>POLL {number} of {count}</source>
        <translation>VOTE {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PollSettingsBox</name>
    <message>
        <source>Closes by itself after</source>
        <translation>Se ferme tout seul après</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>sans limite de temps</translation>
    </message>
    <message>
        <source>So many seconds after opening; the last call comes before</source>
        <translation>Autant de secondes après l’ouverture ; le dernier appel vient avant</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>People may abstain</source>
        <translation>On peut s’abstenir</translation>
    </message>
    <message>
        <source>People may change their answer</source>
        <translation>On peut changer sa réponse</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>PollWords</name>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore posé</translation>
    </message>
    <message>
        <source>Closing: answers already on their way still count</source>
        <translation>Fermeture&#xa0;: les réponses déjà en route comptent encore</translation>
    </message>
    <message>
        <source>This round is void</source>
        <translation>Ce tour est nul</translation>
    </message>
    <message numerus="yes">
        <source>Closed: %n votes</source>
        <translation>
            <numerusform>Clos&#xa0;: %n vote</numerusform>
            <numerusform>Clos&#xa0;: %n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>the room sees the result</source>
        <translation>la salle voit le résultat</translation>
    </message>
    <message>
        <source>the room does not see the result</source>
        <translation>la salle ne voit pas le résultat</translation>
    </message>
    <message>
        <source>{voted} of {phones} voted</source>
        <translation>{voted} sur {phones} ont voté</translation>
    </message>
    <message>
        <source>estimate: {words}</source>
        <translation>estimation : {words}</translation>
    </message>
    <message>
        <source>{cards} by card; {phones} by phone are kept but not counted</source>
        <translation>{cards} par carton&#x202f;; {phones} par téléphone sont conservés mais non comptés</translation>
    </message>
    <message>
        <source>{phones} by phone, {cards} by card</source>
        <translation>{phones} par téléphone, {cards} par carton</translation>
    </message>
    <message>
        <source>Voting is open</source>
        <translation>Le vote est ouvert</translation>
    </message>
    <message>
        <source>Voting closes in {time}</source>
        <translation>Le vote ferme dans {time}</translation>
    </message>
</context>
<context>
    <name>PollsPanel</name>
    <message>
        <source>POLLS</source>
        <translation>VOTES</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Offer this poll earlier</source>
        <translation>Proposer ce vote plus tôt</translation>
    </message>
    <message>
        <source>Offer this poll later</source>
        <translation>Proposer ce vote plus tard</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Takes polls from a set, a file or a text, and keeps them for later</source>
        <translation>Prend des votes d’une série, d’un fichier ou d’un texte, et les garde pour plus tard</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Shows the chosen poll as a phone will show it, while you write</source>
        <translation>Montre le vote choisi tel qu’un téléphone l’affichera, pendant que vous écrivez</translation>
    </message>
    <message>
        <source>No polls yet. Write a question below and press Enter.</source>
        <translation>Pas encore de vote. Écrivez une question ci-dessous et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>New question to the room</source>
        <translation>Nouvelle question à la salle</translation>
    </message>
    <message>
        <source>Add a question to the room</source>
        <translation>Ajouter une question à la salle</translation>
    </message>
    <message>
        <source>Kind of the new vote</source>
        <translation>Type du nouveau vote</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds this poll</source>
        <translation>Ajoute ce vote</translation>
    </message>
    <message>
        <source>Attach a poll</source>
        <translation>Rattacher un vote</translation>
    </message>
    <message>
        <source>A poll that belongs to no item yet</source>
        <translation>Un vote qui ne fait encore partie d’aucun point</translation>
    </message>
    <message>
        <source>Attach a poll that belongs to no item</source>
        <translation>Rattacher un vote qui ne fait partie d’aucun point</translation>
    </message>
</context>
<context>
    <name>PreparePlace</name>
    <message>
        <source>The event is running: the room sees at once what you change here.</source>
        <translation>L’événement est en cours&#xa0;: la salle voit aussitôt ce que vous changez ici.</translation>
    </message>
    <message>
        <source>Choose an item on the left, or add one.</source>
        <translation>Choisissez un point à gauche, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Questions directrices</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Print cards, or wordings for interpreters</source>
        <translation>Imprimer les cartons, ou les textes pour les interprètes</translation>
    </message>
    <message>
        <source>Coloured cards, four to a sheet (PDF)</source>
        <translation>Cartons de couleur, quatre par feuille (PDF)</translation>
    </message>
    <message>
        <source>All wordings, for the interpreters (PDF)</source>
        <translation>Tous les textes, pour les interprètes (PDF)</translation>
    </message>
    <message>
        <source>{event} cards</source>
        <translation>{event} cartons</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Enregistrer les cartons</translation>
    </message>
    <message>
        <source>{event} for interpreters</source>
        <translation>{event} pour les interprètes</translation>
    </message>
    <message>
        <source>Save the wordings</source>
        <translation>Enregistrer les textes</translation>
    </message>
</context>
<context>
    <name>ProgrammeLines</name>
    <message>
        <source>another room</source>
        <translation>une autre salle</translation>
    </message>
    <message>
        <source>From the floor</source>
        <translation>De la salle</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de trop</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>ProgrammeList</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Started %n min ago</source>
        <translation>
            <numerusform>Commencé il y a %n min</numerusform>
            <numerusform>Commencé il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Is present</source>
        <translation>Est présent</translation>
    </message>
    <message>
        <source>Speaks by video</source>
        <translation>Parle par vidéo</translation>
    </message>
    <message>
        <source>Is absent</source>
        <translation>Est absent</translation>
    </message>
    <message>
        <source>Speaks earlier</source>
        <translation>Parle plus tôt</translation>
    </message>
    <message>
        <source>Speaks later</source>
        <translation>Parle plus tard</translation>
    </message>
    <message>
        <source>Somebody else speaks</source>
        <translation>Quelqu’un d’autre parle</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>No programme yet. Votes and questions work without one.</source>
        <translation>Pas encore de programme. Les votes et les questions fonctionnent sans lui.</translation>
    </message>
    <message>
        <source>room until {time}</source>
        <translation>salle jusqu’à {time}</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>fin à {time}</translation>
    </message>
    <message>
        <source>today ends {time}</source>
        <translation>fin du jour à {time}</translation>
    </message>
    <message>
        <source>{time} after the room’s end</source>
        <translation>{time} après la fin de la salle</translation>
    </message>
</context>
<context>
    <name>ProgrammeTree</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Columns of the programme</source>
        <translation>Colonnes du programme</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Guiding question: {text}</source>
        <translation>Question directrice&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Look at {numbers}</source>
        <translation>Vérifier {numbers}</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Write the time like 09:10. Nothing was changed.</source>
        <translation>Écrivez l’heure comme 09:10. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Pinned to this time. Ctrl+F2 or a double click changes it; empty lets it follow.</source>
        <translation>Fixé à cette heure. Ctrl+F2 ou un double clic la change&#xa0;; vide, il suit ce qui précède.</translation>
    </message>
    <message>
        <source>Follows what comes before it. Ctrl+F2 or a double click pins it to a time.</source>
        <translation>Suit ce qui précède. Ctrl+F2 ou un double clic le fixe à une heure.</translation>
    </message>
    <message>
        <source>{title}
{start} to {end}</source>
        <translation>{title}
{start} à {end}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>à heure fixe</translation>
    </message>
</context>
<context>
    <name>QuestionActions</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Shows the question to phones</source>
        <translation>Montre la question aux téléphones</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Puts the question on the stage</source>
        <translation>Met la question à l’écran</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Marks the question answered</source>
        <translation>Marque la question comme répondue</translation>
    </message>
    <message>
        <source>Say it in other words; how it was asked is kept</source>
        <translation>La dire autrement ; la formulation d’origine est gardée</translation>
    </message>
    <message>
        <source>Merge into a question that asks the same</source>
        <translation>Regrouper avec une question qui demande la même chose</translation>
    </message>
    <message>
        <source>Dismiss the question; it can be approved again</source>
        <translation>Écarter la question&#x202f;; elle peut être acceptée de nouveau</translation>
    </message>
    <message>
        <source>Off the stage</source>
        <translation>Retirer de l’écran</translation>
    </message>
    <message>
        <source>Takes the question off the stage, which shows again what it showed before</source>
        <translation>Retire la question de l’écran, qui montre à nouveau ce qu’il montrait avant</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
</context>
<context>
    <name>QuestionDelegate</name>
    <message>
        <source>to {name}</source>
        <translation>à {name}</translation>
    </message>
    <message numerus="yes">
        <source>stands for %n more</source>
        <translation>
            <numerusform>vaut pour %n autre</numerusform>
            <numerusform>vaut pour %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulée</translation>
    </message>
    <message>
        <source>on the stage</source>
        <translation>à l’écran</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>regroupée</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>QuestionRows</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>QUESTIONS</source>
        <translation>QUESTIONS</translation>
    </message>
    <message>
        <source>Take questions</source>
        <translation>Accepter des questions</translation>
    </message>
    <message>
        <source>Questions that phones can see</source>
        <translation>Questions que les téléphones voient</translation>
    </message>
    <message>
        <source>Questions that wait for you to approve them</source>
        <translation>Questions qui attendent votre accord</translation>
    </message>
    <message>
        <source>Answered and dismissed questions</source>
        <translation>Questions répondues et écartées</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traitées</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop taking questions</source>
        <translation>Ne plus accepter de questions</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>Plus de votes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Par destinataire</translation>
    </message>
    <message>
        <source>The order: most votes, newest, or for whom</source>
        <translation>L’ordre : plus de votes, plus récentes ou par destinataire</translation>
    </message>
    <message>
        <source>{time} in {item}</source>
        <translation>{time}, {item}</translation>
    </message>
    <message>
        <source>Phones may ask. Press to stop taking questions; those already asked stay.</source>
        <translation>Les téléphones peuvent poser des questions. Appuyez pour ne plus en accepter&#x202f;; celles déjà posées restent.</translation>
    </message>
    <message>
        <source>Phones cannot ask. Press to take questions.</source>
        <translation>Les téléphones ne peuvent pas poser de questions. Appuyez pour en accepter.</translation>
    </message>
    <message>
        <source>Phones may ask. Press to stop taking questions while this item runs; those already asked stay.</source>
        <translation>Les téléphones peuvent poser des questions. Appuyez pour les fermer pendant ce point ; celles déjà posées restent.</translation>
    </message>
    <message>
        <source>Phones cannot ask questions now.</source>
        <translation>Les téléphones ne peuvent pas poser de questions en ce moment.</translation>
    </message>
    <message>
        <source>No question waits for approval.</source>
        <translation>Aucune question n’attend votre accord.</translation>
    </message>
    <message>
        <source>No question has been answered or dismissed yet.</source>
        <translation>Aucune question n’a encore été répondue ou écartée.</translation>
    </message>
    <message>
        <source>No question is shown yet. Approve the waiting ones first.</source>
        <translation>Aucune question n’est encore visible. Acceptez d’abord celles qui attendent.</translation>
    </message>
    <message>
        <source>No question yet.</source>
        <translation>Pas encore de question.</translation>
    </message>
    <message>
        <source>No question yet. Phones can ask as soon as the doors are open.</source>
        <translation>Pas encore de question. Les téléphones pourront en poser dès que les portes seront ouvertes.</translation>
    </message>
</context>
<context>
    <name>QuickPollForm</name>
    <message>
        <source>Quick poll</source>
        <translation>Vote éclair</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Question à la salle</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens this vote at once</source>
        <translation>Ouvre ce vote aussitôt</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Choix {number}</translation>
    </message>
    <message>
        <source>Open: yes or no</source>
        <translation>Ouvrir : oui ou non</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>REHEARSAL</source>
        <translation>RÉPÉTITION</translation>
    </message>
    <message>
        <source>Plays the whole event with simulated phones, on a copy: you see the votes, the clock and the report before anybody is in the room. This event stays as it is.</source>
        <translation>Joue tout l’événement avec des téléphones simulés, sur une copie&#xa0;: vous voyez les votes, l’horloge et le rapport avant que quiconque soit dans la salle. Cet événement reste tel quel.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Simulated phones</source>
        <translation>Téléphones simulés</translation>
    </message>
    <message>
        <source>How many phones take part</source>
        <translation>Combien de téléphones participent</translation>
    </message>
    <message>
        <source>{event} rehearsal</source>
        <translation>{event} répétition</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Who instead?</source>
        <translation>Qui à la place ?</translation>
    </message>
</context>
<context>
    <name>ReplanLine</name>
    <message>
        <source>How to catch up</source>
        <translation>Comment rattraper le retard</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Takes over these times. The plan stays as it was, and Undo takes it back.</source>
        <translation>Reprend ces horaires. Le plan reste tel quel, et Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Autre façon</translation>
    </message>
    <message>
        <source>Shows another way to catch up</source>
        <translation>Montre une autre façon de rattraper le retard</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Puts this aside until it gets later still</source>
        <translation>Met cela de côté jusqu’à ce que le retard augmente</translation>
    </message>
    <message>
        <source>{these} and {that}</source>
        <translation>{these} et {that}</translation>
    </message>
    <message>
        <source>To catch up: {cuts}. {outcome}</source>
        <translation>Pour rattraper : {cuts}. {outcome}</translation>
    </message>
    <message>
        <source>{item} {by} shorter ({to})</source>
        <translation>{item} plus court de {by} ({to})</translation>
    </message>
    <message>
        <source>{item} then starts at {time}, still {late} late.</source>
        <translation>{item} commence alors à {time}, encore {late} en retard.</translation>
    </message>
    <message>
        <source>The end is then at {time}, still {late} late.</source>
        <translation>La fin est alors à {time}, encore {late} en retard.</translation>
    </message>
    <message>
        <source>{item} then starts at {time}, on time.</source>
        <translation>{item} commence alors à {time}, à l’heure.</translation>
    </message>
    <message>
        <source>The end is then at {time}, on time.</source>
        <translation>La fin est alors à {time}, à l’heure.</translation>
    </message>
    <message>
        <source>{item} of {time}</source>
        <translation>{item} de {time}</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Take back what was written last</source>
        <translation>Annuler ce qui a été écrit en dernier</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>Messages clés</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Takes back: {what}</source>
        <translation>Annule&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Makes again: {what}</source>
        <translation>Refait&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>ReportPlace</name>
    <message>
        <source>Own window</source>
        <translation>Fenêtre à part</translation>
    </message>
    <message>
        <source>Opens the report in a window of its own, for a second screen</source>
        <translation>Ouvre le rapport dans une fenêtre à part, pour un deuxième écran</translation>
    </message>
    <message>
        <source>The report is open in a window of its own.</source>
        <translation>Le rapport est ouvert dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le ramener ici</translation>
    </message>
    <message>
        <source>Closes that window and shows the report here</source>
        <translation>Ferme cette fenêtre et montre le rapport ici</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Autres documents</translation>
    </message>
    <message>
        <source>Leaves this draft and chooses documents anew</source>
        <translation>Quitte ce projet pour choisir d’autres documents</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save as an event</source>
        <translation>Enregistrer comme événement</translation>
    </message>
    <message>
        <source>Asks where to keep the event file, then opens it in Prepare</source>
        <translation>Demande où garder le fichier de l’événement, puis l’ouvre dans Préparer</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
</context>
<context>
    <name>RoleInvite</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the link of {page}</source>
        <translation>Copie le lien de la page « {page} »</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The link of {page} stops working</source>
        <translation>Le lien de la page « {page} » cesse de fonctionner</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Makes a link for {page}</source>
        <translation>Crée un lien pour la page « {page} »</translation>
    </message>
    <message>
        <source>Makes another link; the one before stops working</source>
        <translation>Crée un autre lien ; le précédent cesse de fonctionner</translation>
    </message>
    <message>
        <source>QR code of {page}</source>
        <translation>QR code de la page « {page} »</translation>
    </message>
    <message numerus="yes">
        <source>%n open now</source>
        <translation>
            <numerusform>%n page ouverte</numerusform>
            <numerusform>%n pages ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not open anywhere yet.</source>
        <translation>Pas encore ouverte.</translation>
    </message>
    <message>
        <source>Invited earlier. That link still works; make a new one to show it again.</source>
        <translation>Invitation antérieure. Ce lien fonctionne toujours ; créez-en un nouveau pour l’afficher.</translation>
    </message>
</context>
<context>
    <name>RunPlace</name>
    <message>
        <source>The projector shows this screen. Waiting questions, names and results that are not revealed are hidden until you extend the screens in the system’s settings.</source>
        <translation>Le projecteur montre cet écran. Les questions en attente, les noms et les résultats non révélés sont masqués jusqu’à ce que vous étendiez les écrans dans les réglages du système.</translation>
    </message>
</context>
<context>
    <name>SaidMenu</name>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Rien n’a encore été écrit</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Words to look for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation>RECHERCHE</translation>
    </message>
    <message>
        <source>In notes, summaries, key messages, conclusions, questions and answers.</source>
        <translation>Dans les notes, résumés, messages clés, conclusions, questions et réponses.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Shows it where it stands</source>
        <translation>Le montre à sa place</translation>
    </message>
</context>
<context>
    <name>SetsForm</name>
    <message>
        <source>Sets of polls</source>
        <translation>Séries de votes</translation>
    </message>
    <message>
        <source>From a file or another event</source>
        <translation>D’un fichier ou d’un autre événement</translation>
    </message>
    <message>
        <source>A text, a table (CSV), or an event whose polls are copied</source>
        <translation>Un texte, un tableau (CSV) ou un événement dont les votes sont copiés</translation>
    </message>
    <message>
        <source>Polls as text</source>
        <translation>Votes en texte</translation>
    </message>
    <message>
        <source>A question mark before each question, a dash before each choice. Cells copied from a table will do as well.</source>
        <translation>Un point d’interrogation devant chaque question, un tiret devant chaque choix. Des cellules copiées d’un tableau conviennent aussi.</translation>
    </message>
    <message>
        <source>Add these polls</source>
        <translation>Ajouter ces votes</translation>
    </message>
    <message>
        <source>Adds the polls that are written above</source>
        <translation>Ajoute les votes écrits ci-dessus</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nom de la série</translation>
    </message>
    <message>
        <source>Keep all polls here as a set named</source>
        <translation>Garder tous ces votes comme série nommée</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keeps them on this laptop</source>
        <translation>Les garde sur cet ordinateur</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer en fichier</translation>
    </message>
    <message>
        <source>Writes all polls as text, to be sent or edited elsewhere</source>
        <translation>Écrit tous les votes en texte, à envoyer ou à modifier ailleurs</translation>
    </message>
    <message>
        <source>Adds the polls of this set</source>
        <translation>Ajoute les votes de cette série</translation>
    </message>
    <message>
        <source>Take polls from</source>
        <translation>Prendre des votes de</translation>
    </message>
    <message>
        <source>Polls and events</source>
        <translation>Votes et événements</translation>
    </message>
    <message>
        <source>{event} polls</source>
        <translation>{event} votes</translation>
    </message>
    <message>
        <source>Save the polls</source>
        <translation>Enregistrer les votes</translation>
    </message>
</context>
<context>
    <name>SpeakerLine</name>
    <message>
        <source>To the speaker</source>
        <translation>À l’orateur</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutes</translation>
    </message>
    <message>
        <source>Tells the speaker on the lectern: 2 minutes</source>
        <translation>Dit à l’orateur, au pupitre : 2 minutes</translation>
    </message>
    <message>
        <source>Please conclude</source>
        <translation>Veuillez conclure</translation>
    </message>
    <message>
        <source>Tells the speaker on the lectern: please conclude</source>
        <translation>Dit à l’orateur, au pupitre : veuillez conclure</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Message à l’orateur</translation>
    </message>
    <message>
        <source>Or write, then Enter</source>
        <translation>Ou écrire, puis Entrée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Takes the message off the lectern; it also goes with the speaker</source>
        <translation>Retire le message du pupitre ; il disparaît aussi avec l’orateur</translation>
    </message>
    <message>
        <source>The lectern shows: {text}</source>
        <translation>Le pupitre affiche : {text}</translation>
    </message>
    <message>
        <source>Nobody would read it: nothing runs, or neither lectern nor chair is invited. “Invite” beside the QR code makes the link.</source>
        <translation>Personne ne le lirait : rien n’est en cours, ou ni le pupitre ni la présidence n’est invité. « Inviter », à côté du code QR, crée le lien.</translation>
    </message>
</context>
<context>
    <name>SpeakersPanel</name>
    <message>
        <source>SPEAKERS</source>
        <translation>INTERVENANTS</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Nobody yet. Write a name below and press Enter.</source>
        <translation>Personne encore. Écrivez un nom ci-dessous et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Name of a speaker</source>
        <translation>Nom d’un intervenant</translation>
    </message>
    <message>
        <source>Add a speaker by name</source>
        <translation>Ajouter un intervenant par son nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds this speaker</source>
        <translation>Ajoute cet intervenant</translation>
    </message>
    <message>
        <source>{given} of {whole}</source>
        <translation>{given} sur {whole}</translation>
    </message>
</context>
<context>
    <name>StageControl</name>
    <message>
        <source>No second screen: the stage is in a window.</source>
        <translation>Pas de second écran&#xa0;: la projection est dans une fenêtre.</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>Stage</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Preview of what the room sees</source>
        <translation>Aperçu de ce que voit la salle</translation>
    </message>
    <message>
        <source>Shows “{scene}” on the stage</source>
        <translation>Montre «&#xa0;{scene}&#xa0;» à l’écran</translation>
    </message>
    <message>
        <source>Show on the projector</source>
        <translation>Projeter</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Take off the projector</source>
        <translation>Ne plus projeter</translation>
    </message>
    <message>
        <source>The stage window goes away</source>
        <translation>La fenêtre de projection disparaît</translation>
    </message>
    <message>
        <source>Fills the second screen with the stage</source>
        <translation>Remplit le second écran</translation>
    </message>
    <message>
        <source>Light stage</source>
        <translation>Écran clair</translation>
    </message>
    <message>
        <source>Dark stage</source>
        <translation>Écran sombre</translation>
    </message>
    <message>
        <source>For a bright room</source>
        <translation>Pour une salle lumineuse</translation>
    </message>
    <message>
        <source>For a dark room</source>
        <translation>Pour une salle sombre</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Stage: what the room sees</source>
        <translation>Écran&#xa0;: ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try the sample event</source>
        <translation>Essayer l’événement d’exemple</translation>
    </message>
    <message>
        <source>A side event of 75 minutes with three speakers and four votes</source>
        <translation>Un événement parallèle de 75 minutes avec trois orateurs et quatre votes</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Nouveau d’après l’exemple</translation>
    </message>
    <message>
        <source>Makes an event file of your own from the sample</source>
        <translation>Crée votre propre fichier d’événement à partir de l’exemple</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nouveau d’après un modèle</translation>
    </message>
    <message>
        <source>Makes an event file with a programme to start from</source>
        <translation>Crée un fichier d’événement avec un programme de départ</translation>
    </message>
    <message>
        <source>Side event, 75 minutes</source>
        <translation>Événement parallèle, 75 minutes</translation>
    </message>
    <message>
        <source>Half-day workshop</source>
        <translation>Atelier d’une demi-journée</translation>
    </message>
    <message>
        <source>Two-day dialogue</source>
        <translation>Dialogue de deux jours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens an event file; it can also be dropped here</source>
        <translation>Ouvre un fichier d’événement&#x202f;; on peut aussi le déposer ici</translation>
    </message>
    <message>
        <source>Import an agenda</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>Reads the programme from a Word, Excel or other document, or one that you paste; a document can also be dropped here</source>
        <translation>Lit le programme d’un document Word, Excel ou autre, ou collé par vous&#xa0;; un document peut aussi être déposé ici</translation>
    </message>
    <message>
        <source>No events yet. The sample shows everything in five minutes.</source>
        <translation>Pas encore d’événement. L’exemple montre tout en cinq minutes.</translation>
    </message>
    <message>
        <source>Runs a workshop from this laptop. No internet, no account.</source>
        <translation>Anime un atelier depuis cet ordinateur. Sans internet, sans compte.</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Événements récents</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Show their folder</source>
        <translation>Montrer leur dossier</translation>
    </message>
    <message>
        <source>None yet: “Save as template” is in an event’s menu</source>
        <translation>Aucun pour l’instant : « Enregistrer comme modèle » est dans le menu d’un événement</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}. Open it from where it is now.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus dans {folder}. Ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>Sample side event</source>
        <translation>Événement d’exemple</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Events (*{suffix})</source>
        <translation>Événements (*{suffix})</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Ouvrir un événement</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Takes back: {what}</source>
        <translation>Annule&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Makes again: {what}</source>
        <translation>Refait&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>SummaryBox</name>
    <message>
        <source>It follows what happens until somebody edits it or keeps it as it is</source>
        <translation>Elle suit ce qui se passe jusqu’à ce que quelqu’un la modifie ou la garde telle quelle</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>The draft becomes your text, and is no longer marked in the report</source>
        <translation>L’ébauche devient votre texte et n’est plus signalée dans le rapport</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Revenir à l’ébauche</translation>
    </message>
    <message>
        <source>Drops this text; the program’s draft stands here again</source>
        <translation>Abandonne ce texte&#xa0;; l’ébauche du programme revient ici</translation>
    </message>
    <message>
        <source>Draft by the program</source>
        <translation>Ébauche du programme</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>With the speakers’ names</source>
        <translation>Avec les noms des intervenants</translation>
    </message>
    <message>
        <source>Also keeps who speaks when, and the notes; without it nobody is named</source>
        <translation>Garde aussi qui parle quand, et les notes ; sans cela, personne n’est nommé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keeps programme, polls and settings for the next event</source>
        <translation>Garde le programme, les votes et les réglages pour le prochain événement</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>There is a template of this name already. Choose another.</source>
        <translation>Un modèle porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Keeps programme, polls and settings. Nothing that happened comes along: no votes, no questions, no times.</source>
        <translation>Garde le programme, les votes et les réglages. Rien de ce qui s’est passé n’est repris : ni votes, ni questions, ni horaires réels.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Le dossier {folder} ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Doors open</source>
        <translation>Portes ouvertes</translation>
    </message>
    <message>
        <source>Doors closed</source>
        <translation>Portes fermées</translation>
    </message>
    <message numerus="yes">
        <source>%n phones</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>TopicsForm</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau sujet</translation>
    </message>
    <message>
        <source>New topic, for the chosen answers</source>
        <translation>Nouveau sujet, pour les réponses choisies</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nom du sujet</translation>
    </message>
    <message>
        <source>This topic earlier</source>
        <translation>Ce sujet plus tôt</translation>
    </message>
    <message>
        <source>This topic later</source>
        <translation>Ce sujet plus tard</translation>
    </message>
    <message>
        <source>Removes this topic; its answers stay</source>
        <translation>Supprime ce sujet ; ses réponses restent</translation>
    </message>
    <message>
        <source>Hide or show</source>
        <translation>Masquer ou montrer</translation>
    </message>
    <message>
        <source>Takes the chosen answers out of the wall, or puts them back (H)</source>
        <translation>Retire les réponses choisies du mur, ou les y remet (H)</translation>
    </message>
    <message>
        <source>1 to {count}: into that topic · 0: out of it · H: hide or show</source>
        <translation>1 à {count} : dans ce sujet · 0 : hors de lui · H : masquer ou montrer</translation>
    </message>
    <message>
        <source>Choose answers and name a topic below: the stage and the report follow.</source>
        <translation>Choisissez des réponses et nommez un sujet ci-dessous : l’écran et le rapport suivent.</translation>
    </message>
</context>
<context>
    <name>TreePanel</name>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>No items yet. Add the first one with the button above: it begins when the event begins, and each further one follows the one before it.</source>
        <translation>Pas encore de points. Ajoutez le premier avec le bouton ci-dessus&#xa0;: il commence avec l’événement, et chacun des suivants suit le précédent.</translation>
    </message>
    <message>
        <source>Import an agenda</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>Makes a new event of a document or of what you paste</source>
        <translation>Fait un nouvel événement d’un document ou de ce que vous collez</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Into the item before</source>
        <translation>Dans le point précédent</translation>
    </message>
    <message>
        <source>Out of the item around it</source>
        <translation>Hors du point qui le contient</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Split in the middle</source>
        <translation>Couper au milieu</translation>
    </message>
    <message>
        <source>Join with the next item</source>
        <translation>Réunir avec le point suivant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>se termine à {time}</translation>
    </message>
    <message>
        <source>room until {time}</source>
        <translation>salle jusqu’à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n points to look at</source>
        <translation>
            <numerusform>%n point à revoir</numerusform>
            <numerusform>%n points à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan works out.</source>
        <translation>Le plan tient.</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Columns of the programme</source>
        <translation>Colonnes du programme</translation>
    </message>
    <message>
        <source>Double click to edit, drag to move</source>
        <translation>Double clic pour modifier, glisser pour déplacer</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouveau point</translation>
    </message>
</context>
<context>
    <name>ViewButtons</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What changed since the round before, or the result by group</source>
        <translation>Ce qui a changé depuis le tour précédent, ou le résultat par groupe</translation>
    </message>
    <message>
        <source>To the stage</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>Shows the room what is seen here, once the result is revealed</source>
        <translation>Montre à la salle ce que l’on voit ici, une fois le résultat révélé</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>What changed from round {first} to round {second}</source>
        <translation>Ce qui a changé du tour {first} au tour {second}</translation>
    </message>
    <message>
        <source>What people wrote is not compared: no two texts are the same</source>
        <translation>Ce que les gens ont écrit ne se compare pas : deux textes ne sont jamais les mêmes</translation>
    </message>
    <message>
        <source>cards were counted instead of phones, and a card has no group</source>
        <translation>les cartons ont compté à la place des téléphones, et un carton n’a pas de groupe</translation>
    </message>
    <message>
        <source>not for this kind of vote: such answers may tell who gave them</source>
        <translation>pas pour ce genre de vote : de telles réponses peuvent trahir leur auteur</translation>
    </message>
    <message>
        <source>too few votes: with fewer than 5 in a group, people could be recognised</source>
        <translation>trop peu de votes : dans un groupe de moins de 5, on pourrait reconnaître quelqu’un</translation>
    </message>
    <message>
        <source>By “{group}”</source>
        <translation>Selon « {group} »</translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <source>Declare this round void</source>
        <translation>Déclarer ce tour nul</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Which round does not count</source>
        <translation>Quel tour ne compte pas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, as the report will give it</source>
        <translation>Motif, tel que le rapport le donnera</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Déclarer nul</translation>
    </message>
    <message>
        <source>The votes stay in the file but do not count</source>
        <translation>Les votes restent dans le fichier mais ne comptent pas</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Tour {number}</translation>
    </message>
</context>
<context>
    <name>WifiForm</name>
    <message>
        <source>Wi-Fi for phones</source>
        <translation>Wi-Fi pour les téléphones</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>How the network is protected</source>
        <translation>Comment le réseau est protégé</translation>
    </message>
    <message>
        <source>WPA (usual)</source>
        <translation>WPA (habituel)</translation>
    </message>
    <message>
        <source>WEP (old)</source>
        <translation>WEP (ancien)</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sans mot de passe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>WordingForm</name>
    <message>
        <source>In other words</source>
        <translation>En d’autres termes</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>How it was asked is kept, and not printed in the report</source>
        <translation>La formulation d’origine est gardée, sans être imprimée dans le rapport</translation>
    </message>
    <message>
        <source>As it was asked</source>
        <translation>Comme elle a été posée</translation>
    </message>
    <message>
        <source>Writes here again what was asked</source>
        <translation>Remet ici ce qui a été demandé</translation>
    </message>
    <message>
        <source>Asked: {text}</source>
        <translation>Posée ainsi : {text}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>WordingsModel</name>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>Asked already, so it stays as it is</source>
        <translation>Déjà posé, donc inchangé</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Guiding question</source>
        <translation>Question directrice</translation>
    </message>
    <message>
        <source>Group question</source>
        <translation>Question de groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carton</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>WordingsPanel</name>
    <message>
        <source>TRANSLATIONS</source>
        <translation>TRADUCTIONS</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Prochain manque</translation>
    </message>
    <message>
        <source>Goes to the next wording that is missing</source>
        <translation>Va au prochain texte manquant</translation>
    </message>
    <message>
        <source>This event has one language. Add others on the page “Event”; then all that the room reads is translated here.</source>
        <translation>Cet événement a une seule langue. Ajoutez-en à la page « Événement » ; tout ce que la salle lit se traduit ensuite ici.</translation>
    </message>
    <message>
        <source>Enter writes and goes on below. A column copied from a spreadsheet can be pasted: it fills the cells from the chosen one on.</source>
        <translation>Entrée écrit et passe à la ligne suivante. Une colonne copiée d’un tableur peut être collée : elle remplit les cellules à partir de celle choisie.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
</context>
<context>
    <name>WordingsTable</name>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
</context>
<context>
    <name>attribution</name>
    <message>
        <source>By name</source>
        <translation>Par leur nom</translation>
    </message>
    <message>
        <source>By affiliation</source>
        <translation>Par leur organisation</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>no card</source>
        <translation>pas de carton</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>uni</translation>
    </message>
    <message>
        <source>slanted</source>
        <translation>oblique</translation>
    </message>
    <message>
        <source>level</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>croisé</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>points</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Begins {minutes} before “{other}” ends, in the same room.</source>
        <translation>Commence {minutes} avant la fin de «&#xa0;{other}&#xa0;», dans la même salle.</translation>
    </message>
    <message>
        <source>What lies in it needs {minutes} more than it has.</source>
        <translation>Ce qu’il contient demande {minutes} de plus que sa durée.</translation>
    </message>
    <message>
        <source>Its speakers need {minutes} more than it has.</source>
        <translation>Ses intervenants ont besoin de {minutes} de plus que sa durée.</translation>
    </message>
    <message>
        <source>{person} speaks in “{other}” at the same time.</source>
        <translation>{person} intervient en même temps dans «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>No slack before this fixed start: give an item before it a shortest length.</source>
        <translation>Aucune marge avant ce début fixe&#xa0;: donnez une durée minimale à un point précédent.</translation>
    </message>
    <message>
        <source>A voting slot without a poll: add one below.</source>
        <translation>Un temps de vote sans vote&#xa0;: ajoutez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>Its polls need about {minutes} more than it has.</source>
        <translation>Ses votes demandent environ {minutes} de plus que sa durée.</translation>
    </message>
    <message>
        <source>Ends {minutes} after the room must be left.</source>
        <translation>Se termine {minutes} après l’heure où la salle doit être libérée.</translation>
    </message>
    <message>
        <source>“{poll}” is not all there in {languages}.</source>
        <translation>«&#xa0;{poll}&#xa0;» n’est pas complet en {languages}.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduit</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>The photos in {folder} cannot be read.</source>
        <translation>Les photos de {folder} ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The photos in {folder} cannot be deleted.</source>
        <translation>Les photos de {folder} ne peuvent pas être supprimées.</translation>
    </message>
    <message>
        <source>The photo {name} in {folder} cannot be read.</source>
        <translation>La photo {name} de {folder} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>There are {number} photos already. Take one out first.</source>
        <translation>Il y a déjà {number} photos. Retirez-en une d’abord.</translation>
    </message>
    <message>
        <source>{name} is larger than 40 MB. Save it smaller.</source>
        <translation>{name} dépasse 40 Mo. Enregistrez-la plus petite.</translation>
    </message>
    <message>
        <source>{name} has too many pixels. Save it smaller.</source>
        <translation>{name} a trop de pixels. Enregistrez-la plus petite.</translation>
    </message>
    <message>
        <source>{name} is not a picture this program can take. Save it as JPEG or PNG.</source>
        <translation>{name} n’est pas une image que ce programme peut prendre. Enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} cannot be written to {folder}. Free some space, or move the event to a folder you may write to.</source>
        <translation>{name} ne peut pas être écrit dans {folder}. Libérez de la place, ou déplacez l’événement dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>A count cannot be less than 0.</source>
        <translation>Un nombre ne peut pas être inférieur à 0.</translation>
    </message>
    <message>
        <source>A quick poll needs a question and at least two choices.</source>
        <translation>Un vote éclair demande une question et au moins deux choix.</translation>
    </message>
    <message>
        <source>A scale needs at least one statement.</source>
        <translation>Une échelle demande au moins une affirmation.</translation>
    </message>
    <message>
        <source>A time limit must be 1 second to 24 hours.</source>
        <translation>Une limite de temps va d’une seconde à 24 heures.</translation>
    </message>
    <message>
        <source>A time limit must be more than 0 seconds.</source>
        <translation>Une limite de temps doit dépasser 0 seconde.</translation>
    </message>
    <message>
        <source>A vote needs at least two choices.</source>
        <translation>Un vote demande au moins deux choix.</translation>
    </message>
    <message>
        <source>Another program is reading the event file, so it cannot be tidied. Close that program.</source>
        <translation>Un autre programme lit le fichier de l’événement, qui ne peut donc pas être mis en ordre. Fermez ce programme.</translation>
    </message>
    <message>
        <source>Another program on this laptop uses port {port}. Close it, or choose another port.</source>
        <translation>Un autre programme de cet ordinateur utilise le port {port}. Fermez-le, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Another vote is open: “{poll}”. Close it first.</source>
        <translation>Un autre vote est ouvert&#xa0;: «&#xa0;{poll}&#xa0;». Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>A question cannot be merged into itself.</source>
        <translation>Une question ne peut pas être regroupée avec elle-même.</translation>
    </message>
    <message>
        <source>Approve the question before it goes on the stage.</source>
        <translation>Acceptez la question avant de la mettre à l’écran.</translation>
    </message>
    <message>
        <source>Approve the question first.</source>
        <translation>Approuvez d’abord la question.</translation>
    </message>
    <message>
        <source>No question is on the stage.</source>
        <translation>Aucune question n’est à l’écran.</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Choisissez d’abord une question.</translation>
    </message>
    <message>
        <source>Close the vote “{poll}” first.</source>
        <translation>Fermez d’abord le vote «&#xa0;{poll}&#xa0;».</translation>
    </message>
    <message>
        <source>Close voting before declaring the round void.</source>
        <translation>Fermez le vote avant de déclarer le tour nul.</translation>
    </message>
    <message>
        <source>Close voting before showing the result.</source>
        <translation>Fermez le vote avant de montrer le résultat.</translation>
    </message>
    <message>
        <source>Give a reason: the report keeps it.</source>
        <translation>Donnez un motif&#xa0;: le rapport le garde.</translation>
    </message>
    <message>
        <source>Hands and cards can be counted for single-choice polls only.</source>
        <translation>Les mains et les cartons ne se comptent que pour les votes à choix unique.</translation>
    </message>
    <message>
        <source>Name the copy with its whole path.</source>
        <translation>Nommez la copie avec son chemin complet.</translation>
    </message>
    <message>
        <source>No choice in this event has a coloured card yet. Give the choices of a vote their cards first.</source>
        <translation>Aucun choix de cet événement n’a encore de carton. Donnez d’abord leurs cartons aux choix d’un vote.</translation>
    </message>
    <message>
        <source>No clock is running.</source>
        <translation>Aucune horloge ne tourne.</translation>
    </message>
    <message>
        <source>No try-out is running.</source>
        <translation>Aucun essai n’est en cours.</translation>
    </message>
    <message>
        <source>No vote has been opened yet.</source>
        <translation>Aucun vote n’a encore été ouvert.</translation>
    </message>
    <message>
        <source>Nobody else is on the list of this item.</source>
        <translation>Il n’y a plus personne sur la liste de ce point.</translation>
    </message>
    <message>
        <source>Nothing has “{file}” open. Start it with: {command}</source>
        <translation>Rien n’a ouvert «&#xa0;{file}&#xa0;». Lancez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Rien n’est en pause.</translation>
    </message>
    <message>
        <source>Nothing is running that could be given more time.</source>
        <translation>Rien n’est en cours à quoi ajouter du temps.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Only people who spoke from the floor are named here.</source>
        <translation>Seules les personnes qui ont parlé de la salle se nomment ici.</translation>
    </message>
    <message>
        <source>Only words and open texts can be hidden.</source>
        <translation>Seuls les mots et les textes libres peuvent être masqués.</translation>
    </message>
    <message>
        <source>Open the vote first, then count cards.</source>
        <translation>Ouvrez d’abord le vote, puis comptez les cartons.</translation>
    </message>
    <message>
        <source>Port {port} is used by another program, so the address changed. The new QR is on the stage.</source>
        <translation>Le port {port} est utilisé par un autre programme, l’adresse a donc changé. Le nouveau code QR est à l’écran.</translation>
    </message>
    <message>
        <source>Start an item first.</source>
        <translation>Démarrez d’abord un point.</translation>
    </message>
    <message>
        <source>Start the item first: this speaker belongs to another one.</source>
        <translation>Démarrez d’abord le point&#xa0;: cet orateur appartient à un autre.</translation>
    </message>
    <message>
        <source>The programme has moved on since then. Look at the new times first.</source>
        <translation>Le programme a avancé depuis. Regardez d’abord les nouveaux horaires.</translation>
    </message>
    <message>
        <source>Only somebody who has not spoken yet can change places.</source>
        <translation>Seul quelqu’un qui n’a pas encore parlé peut changer de place.</translation>
    </message>
    <message>
        <source>Say who speaks instead.</source>
        <translation>Dites qui parle à la place.</translation>
    </message>
    <message>
        <source>There is nobody to change places with.</source>
        <translation>Il n’y a personne avec qui échanger sa place.</translation>
    </message>
    <message>
        <source>End the event first. Personal data is erased after it.</source>
        <translation>Terminez d’abord l’événement. Les données personnelles s’effacent ensuite.</translation>
    </message>
    <message>
        <source>The event is over already.</source>
        <translation>L’événement est déjà terminé.</translation>
    </message>
    <message>
        <source>The event file cannot be written: the disk may be full or was taken out. Free some space; everything goes on by itself then.</source>
        <translation>Le fichier de l’événement ne peut pas être écrit&#xa0;: le disque est peut-être plein ou a été retiré. Libérez de la place&#x202f;; tout reprend alors de lui-même.</translation>
    </message>
    <message>
        <source>The least number of choices must not exceed the most.</source>
        <translation>Le nombre minimal de choix ne doit pas dépasser le maximal.</translation>
    </message>
    <message>
        <source>The low end of the scale must be below its high end.</source>
        <translation>Le bas de l’échelle doit être inférieur à son haut.</translation>
    </message>
    <message>
        <source>The try-out is running already.</source>
        <translation>L’essai est déjà en cours.</translation>
    </message>
    <message>
        <source>The voting service could not be started.</source>
        <translation>Le service de vote n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The voting service did not answer. Nothing may have been changed.</source>
        <translation>Le service de vote n’a pas répondu. Il se peut que rien n’ait été modifié.</translation>
    </message>
    <message>
        <source>The voting service did not start in time. Try again.</source>
        <translation>Le service de vote n’a pas démarré à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The voting service of this event does not answer.</source>
        <translation>Le service de vote de cet événement ne répond pas.</translation>
    </message>
    <message>
        <source>The voting service stopped as soon as it was started.</source>
        <translation>Le service de vote s’est arrêté aussitôt démarré.</translation>
    </message>
    <message>
        <source>The voting service went away.</source>
        <translation>Le service de vote est parti.</translation>
    </message>
    <message>
        <source>There are no polls in this.</source>
        <translation>Il n’y a pas de vote là-dedans.</translation>
    </message>
    <message>
        <source>There is no wording in this.</source>
        <translation>Il n’y a pas de texte là-dedans.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “{file}”, and no set of that name. Sets: {names}.</source>
        <translation>Il n’y a pas de fichier « {file} », ni de série de ce nom. Séries : {names}.</translation>
    </message>
    <message>
        <source>There is no poll in it. A poll begins with a question mark: “? Are you ready?”</source>
        <translation>Il n’y a pas de vote dedans. Un vote commence par un point d’interrogation : « ? Êtes-vous prêts ? »</translation>
    </message>
    <message>
        <source>{where}: this was not understood and is left out: “{text}”.</source>
        <translation>{where} : ceci n’a pas été compris et est laissé de côté : « {text} ».</translation>
    </message>
    <message>
        <source>{where}: the text was too long and was cut after “{text}”.</source>
        <translation>{where} : le texte était trop long et a été coupé après « {text} ».</translation>
    </message>
    <message>
        <source>The column “{name}” was not understood and is left out.</source>
        <translation>La colonne « {name} » n’a pas été comprise et est laissée de côté.</translation>
    </message>
    <message>
        <source>{where}: there is no question, so this line is left out.</source>
        <translation>{where} : il n’y a pas de question ; cette ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Polls are read from a text, a CSV table or another event.</source>
        <translation>« {name} » ne contient pas de texte. Les votes se lisent dans un texte, un tableau CSV ou un autre événement.</translation>
    </message>
    <message>
        <source>{number} polls were added.</source>
        <translation>{number} votes ajoutés.</translation>
    </message>
    <message>
        <source>1 poll was added.</source>
        <translation>1 vote ajouté.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This laptop has no address “{host}” at the moment.</source>
        <translation>Cet ordinateur n’a pas d’adresse «&#xa0;{host}&#xa0;» en ce moment.</translation>
    </message>
    <message>
        <source>There is no view “{view}” of a result.</source>
        <translation>Il n’y a pas de vue « {view} » d’un résultat.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: ask the poll again first.</source>
        <translation>Il n’y a encore rien à comparer : reposez d’abord la question.</translation>
    </message>
    <message>
        <source>This poll has been asked already. Use “Again” to ask it anew.</source>
        <translation>Ce vote a déjà eu lieu. Utilisez «&#xa0;Revoter&#xa0;» pour le reposer.</translation>
    </message>
    <message>
        <source>This poll has no choice “{choice}”.</source>
        <translation>Ce vote n’a pas de choix «&#xa0;{choice}&#xa0;».</translation>
    </message>
    <message>
        <source>This poll has not been asked yet.</source>
        <translation>Ce vote n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>This poll has not been asked yet. Use “Open”.</source>
        <translation>Ce vote n’a pas encore eu lieu. Utilisez «&#xa0;Ouvrir&#xa0;».</translation>
    </message>
    <message>
        <source>This question is already shown.</source>
        <translation>Cette question est déjà visible.</translation>
    </message>
    <message>
        <source>This question is merged into another one already.</source>
        <translation>Cette question est déjà regroupée avec une autre.</translation>
    </message>
    <message>
        <source>This question is not on the stage.</source>
        <translation>Cette question n’est pas à l’écran.</translation>
    </message>
    <message>
        <source>This result is not revealed yet. Use “Reveal” first.</source>
        <translation>Ce résultat n’est pas encore révélé. Utilisez d’abord «&#xa0;Révéler&#xa0;».</translation>
    </message>
    <message>
        <source>This result is not shown.</source>
        <translation>Ce résultat n’est pas montré.</translation>
    </message>
    <message>
        <source>This version has no polls of the kind “{kind}”.</source>
        <translation>Cette version ne connaît pas les votes du genre «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>This was changed again in the meantime, so it is left as it is.</source>
        <translation>Cela a de nouveau été modifié entre-temps et reste donc tel quel.</translation>
    </message>
    <message>
        <source>Voting is already open.</source>
        <translation>Le vote est déjà ouvert.</translation>
    </message>
    <message>
        <source>Voting is just closing. Try again in two seconds.</source>
        <translation>Le vote est en train de fermer. Réessayez dans deux secondes.</translation>
    </message>
    <message>
        <source>Voting is not open.</source>
        <translation>Le vote n’est pas ouvert.</translation>
    </message>
    <message>
        <source>A wall has {most} topics at most.</source>
        <translation>Un mur a au plus {most} sujets.</translation>
    </message>
    <message>
        <source>Name the answer that is to be put into a topic.</source>
        <translation>Indiquez la réponse à classer dans un sujet.</translation>
    </message>
    <message>
        <source>Only open answers are put into topics.</source>
        <translation>Seules les réponses libres se classent par sujet.</translation>
    </message>
    <message>
        <source>Give the topic a name.</source>
        <translation>Donnez un nom au sujet.</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>Il y a déjà un sujet de ce nom.</translation>
    </message>
    <message>
        <source>adding a topic</source>
        <translation>ajout d’un sujet</translation>
    </message>
    <message>
        <source>the name of a topic</source>
        <translation>nom d’un sujet</translation>
    </message>
    <message>
        <source>removing a topic</source>
        <translation>suppression d’un sujet</translation>
    </message>
    <message>
        <source>moving a topic</source>
        <translation>déplacement d’un sujet</translation>
    </message>
    <message>
        <source>putting an answer into a topic</source>
        <translation>classement d’une réponse</translation>
    </message>
    <message>
        <source>The page for phones has not been built. Run: make run</source>
        <translation>La page pour les téléphones n’a pas été construite. Lancez : make run</translation>
    </message>
    <message>
        <source>Write the conclusion first.</source>
        <translation>Écrivez d’abord la conclusion.</translation>
    </message>
    <message>
        <source>Write the question before opening the vote.</source>
        <translation>Écrivez la question avant d’ouvrir le vote.</translation>
    </message>
    <message>
        <source>“{file}” cannot be copied. Is there free space for temporary files?</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être copié. Reste-t-il de la place pour des fichiers temporaires&#x202f;?</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened for writing: {why}. Choose a folder on this laptop that you may write to.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être ouvert en écriture&#xa0;: {why}. Choisissez un dossier de cet ordinateur où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened: {why}. Is the folder writable?</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être ouvert&#xa0;: {why}. Peut-on écrire dans le dossier&#x202f;?</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written. Choose a folder on this laptop that you may write to, with free space.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit. Choisissez un dossier de cet ordinateur où vous pouvez écrire et où il reste de la place.</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name.</source>
        <translation>«&#xa0;{file}&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left as it is; open a copy from a backup.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé. Il a été laissé tel quel&#x202f;; ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>“{file}” is not an event file, or it is damaged. It was left as it is.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier d’événement, ou il est endommagé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“{file}” is not an event file. It was left as it is.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier d’événement. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or program. Close it there first.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert dans une autre fenêtre ou un autre programme. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of Facilitator. Update this one to open it.</source>
        <translation>«&#xa0;{file}&#xa0;» a été écrit par une version plus récente de Facilitator. Mettez celle-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{item}” is not started by hand: it was dropped, or runs in another room by the clock.</source>
        <translation>«&#xa0;{item}&#xa0;» ne se démarre pas à la main&#xa0;: il a été supprimé, ou se déroule dans une autre salle selon l’horaire.</translation>
    </message>
    <message>
        <source>The event file was moved or deleted, or its drive was taken out. Put it back where it was; votes are kept on the phones until then.</source>
        <translation>Le fichier de l’événement a été déplacé ou supprimé, ou son support a été retiré. Remettez-le à sa place ; jusque-là, les votes sont conservés sur les téléphones.</translation>
    </message>
    <message>
        <source>The copy cannot be written: the disk may be full.</source>
        <translation>La copie ne peut pas être écrite&#xa0;: le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written. Copy it to a folder on this laptop that you may write to.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit. Copiez-le dans un dossier de cet ordinateur où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written. Choose a folder with free space that you may write to.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit. Choisissez un dossier où il reste de la place et où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>An item cannot lie inside itself.</source>
        <translation>Un point ne peut pas se contenir lui-même.</translation>
    </message>
    <message>
        <source>Cut the item somewhere between its start and its end.</source>
        <translation>Coupez le point quelque part entre son début et sa fin.</translation>
    </message>
    <message>
        <source>Give the card’s colour as # and six figures, like #2e9e5b.</source>
        <translation>Donnez la couleur du carton par # et six chiffres, comme #2e9e5b.</translation>
    </message>
    <message>
        <source>Give the card a name.</source>
        <translation>Donnez un nom au carton.</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Donnez un titre à l’événement.</translation>
    </message>
    <message>
        <source>Give the item a title first.</source>
        <translation>Donnez d’abord un titre au point.</translation>
    </message>
    <message>
        <source>Give the person a name first.</source>
        <translation>Donnez d’abord un nom à la personne.</translation>
    </message>
    <message>
        <source>In polls of this kind there is nothing to choose from.</source>
        <translation>Dans les votes de ce type, il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>Name each language by its code, like en, fr or ar.</source>
        <translation>Nommez chaque langue par son code, comme en, fr ou ar.</translation>
    </message>
    <message>
        <source>Polls of this kind have no such setting.</source>
        <translation>Les votes de ce type n’ont pas ce réglage.</translation>
    </message>
    <message>
        <source>Somebody spoke in “{item}” already, so it stays.</source>
        <translation>Quelqu’un est déjà intervenu dans «&#xa0;{item}&#xa0;», il reste donc.</translation>
    </message>
    <message>
        <source>The event has begun already, so its start stays as it was.</source>
        <translation>L’événement a déjà commencé&#xa0;: son début ne change plus.</translation>
    </message>
    <message>
        <source>The room must be left after the event has begun, not before.</source>
        <translation>La salle doit être libérée après le début de l’événement, pas avant.</translation>
    </message>
    <message>
        <source>The shortest length must not exceed the planned one.</source>
        <translation>La durée minimale ne doit pas dépasser la durée prévue.</translation>
    </message>
    <message>
        <source>There is no item after this one that it could be joined with.</source>
        <translation>Il n’y a pas de point suivant avec lequel le réunir.</translation>
    </message>
    <message>
        <source>There is no item before this one that it could lie in.</source>
        <translation>Il n’y a pas de point précédent qui pourrait le contenir.</translation>
    </message>
    <message>
        <source>Count by {number} categories at most.</source>
        <translation>Comptez selon {number} catégories au plus.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Name one like Europe/Paris.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;{zone}&#xa0;». Nommez-en un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This item lies in no other one.</source>
        <translation>Ce point n’est contenu dans aucun autre.</translation>
    </message>
    <message>
        <source>This setting needs a number.</source>
        <translation>Ce réglage demande un nombre.</translation>
    </message>
    <message>
        <source>This vote was put to the room already, so it stays. Duplicate it instead.</source>
        <translation>Ce vote a déjà été posé à la salle et reste tel quel. Dupliquez-le plutôt.</translation>
    </message>
    <message>
        <source>Write something for people to choose.</source>
        <translation>Écrivez quelque chose à choisir.</translation>
    </message>
    <message>
        <source>Write the guiding question first.</source>
        <translation>Écrivez d’abord la question directrice.</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>Écrivez d’abord la question.</translation>
    </message>
    <message>
        <source>“{item}” has run already, so its plan stays as it was.</source>
        <translation>«&#xa0;{item}&#xa0;» a déjà eu lieu&#xa0;: son plan reste tel qu’il était.</translation>
    </message>
    <message>
        <source>{person} has spoken already and stays in the record.</source>
        <translation>{person} est déjà intervenu et reste au compte rendu.</translation>
    </message>
    <message>
        <source>1 to {number} conclusions can be put to the room together.</source>
        <translation>On peut soumettre à la salle de 1 à {number} conclusions à la fois.</translation>
    </message>
    <message>
        <source>Write what phones are asked.</source>
        <translation>Écrivez ce que l’on demande aux téléphones.</translation>
    </message>
    <message>
        <source>A conclusion of more than {number} characters cannot be read on a phone. Shorten it first.</source>
        <translation>Une conclusion de plus de {number} caractères ne se lit pas sur un téléphone. Raccourcissez-la d’abord.</translation>
    </message>
    <message>
        <source>Write the group first.</source>
        <translation>Écrivez d’abord le groupe.</translation>
    </message>
    <message>
        <source>Phones are asked this already.</source>
        <translation>Les téléphones ont déjà cette question.</translation>
    </message>
    <message>
        <source>Phones are asked {number} such questions at most.</source>
        <translation>Les téléphones reçoivent au plus {number} questions de ce genre.</translation>
    </message>
    <message>
        <source>A group question has {number} answers at most.</source>
        <translation>Une question de groupe a au plus {number} réponses.</translation>
    </message>
    <message>
        <source>Votes were cast already, so groups keep their names. They can still be translated, and added to.</source>
        <translation>Des votes ont déjà eu lieu, les groupes gardent donc leurs noms. On peut encore les traduire et les compléter.</translation>
    </message>
    <message>
        <source>adding the group question {what}</source>
        <translation>ajout de la question de groupe {what}</translation>
    </message>
    <message>
        <source>moving the group question {what}</source>
        <translation>déplacement de la question de groupe {what}</translation>
    </message>
    <message>
        <source>removing the group question {what}</source>
        <translation>suppression de la question de groupe {what}</translation>
    </message>
    <message>
        <source>the group question {what}</source>
        <translation>la question de groupe {what}</translation>
    </message>
    <message>
        <source>adding a guiding question</source>
        <translation>ajout d’une question directrice</translation>
    </message>
    <message>
        <source>attribution of the event</source>
        <translation>attribution de l’événement</translation>
    </message>
    <message>
        <source>capacity of the room</source>
        <translation>capacité de la salle</translation>
    </message>
    <message>
        <source>editing a guiding question</source>
        <translation>modification d’une question directrice</translation>
    </message>
    <message>
        <source>end of the room</source>
        <translation>fin de la salle</translation>
    </message>
    <message>
        <source>facts of the event</source>
        <translation>données de l’événement</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>moving a guiding question</source>
        <translation>déplacement d’une question directrice</translation>
    </message>
    <message>
        <source>organisers</source>
        <translation>organisateurs</translation>
    </message>
    <message>
        <source>removing a guiding question</source>
        <translation>retrait d’une question directrice</translation>
    </message>
    <message>
        <source>start of the event</source>
        <translation>début de l’événement</translation>
    </message>
    <message>
        <source>the indicative setting</source>
        <translation>caractère indicatif</translation>
    </message>
    <message>
        <source>the words that are hidden</source>
        <translation>mots masqués</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>title of the event</source>
        <translation>titre de l’événement</translation>
    </message>
    <message>
        <source>adding the poll {what}</source>
        <translation>ajout du vote {what}</translation>
    </message>
    <message>
        <source>adding {number} polls</source>
        <translation>ajout de {number} votes</translation>
    </message>
    <message>
        <source>{number} wordings</source>
        <translation>{number} textes</translation>
    </message>
    <message>
        <source>duplicating the poll {what}</source>
        <translation>copie du vote {what}</translation>
    </message>
    <message>
        <source>moving the poll {what}</source>
        <translation>déplacement du vote {what}</translation>
    </message>
    <message>
        <source>removing the poll {what}</source>
        <translation>retrait du vote {what}</translation>
    </message>
    <message>
        <source>the poll {what}</source>
        <translation>vote {what}</translation>
    </message>
    <message>
        <source>adding {what}</source>
        <translation>ajout de {what}</translation>
    </message>
    <message>
        <source>attribution of {what}</source>
        <translation>attribution de {what}</translation>
    </message>
    <message>
        <source>details of {what}</source>
        <translation>données de {what}</translation>
    </message>
    <message>
        <source>duplicating {what}</source>
        <translation>copie de {what}</translation>
    </message>
    <message>
        <source>joining {what}</source>
        <translation>réunion de {what}</translation>
    </message>
    <message>
        <source>kind of {what}</source>
        <translation>type de {what}</translation>
    </message>
    <message>
        <source>length of {what}</source>
        <translation>durée de {what}</translation>
    </message>
    <message>
        <source>moving {what}</source>
        <translation>déplacement de {what}</translation>
    </message>
    <message>
        <source>notes on {what}</source>
        <translation>notes sur {what}</translation>
    </message>
    <message>
        <source>part of {what}</source>
        <translation>intervention de {what}</translation>
    </message>
    <message>
        <source>planned start of {what}</source>
        <translation>début prévu de {what}</translation>
    </message>
    <message>
        <source>removing {what}</source>
        <translation>retrait de {what}</translation>
    </message>
    <message>
        <source>room of {what}</source>
        <translation>salle de {what}</translation>
    </message>
    <message>
        <source>shortest length of {what}</source>
        <translation>durée minimale de {what}</translation>
    </message>
    <message>
        <source>splitting {what}</source>
        <translation>coupe de {what}</translation>
    </message>
    <message>
        <source>title of {what}</source>
        <translation>titre de {what}</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>adding a conclusion</source>
        <translation>ajout d’une conclusion</translation>
    </message>
    <message>
        <source>putting conclusions to the room</source>
        <translation>soumission de conclusions à la salle</translation>
    </message>
    <message>
        <source>approving a question</source>
        <translation>acceptation d’une question</translation>
    </message>
    <message>
        <source>closing questions</source>
        <translation>fin des questions</translation>
    </message>
    <message>
        <source>dismissing a question</source>
        <translation>mise à l’écart d’une question</translation>
    </message>
    <message>
        <source>editing a conclusion</source>
        <translation>modification d’une conclusion</translation>
    </message>
    <message>
        <source>end of the event</source>
        <translation>fin de l’événement</translation>
    </message>
    <message>
        <source>end of the last speaker</source>
        <translation>fin du dernier orateur</translation>
    </message>
    <message>
        <source>end of {what}</source>
        <translation>fin de {what}</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>going over to cards</source>
        <translation>passage aux cartons</translation>
    </message>
    <message>
        <source>hand count</source>
        <translation>décompte des mains</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>nombre de présents</translation>
    </message>
    <message>
        <source>what heads are counted by</source>
        <translation>les catégories de présence</translation>
    </message>
    <message>
        <source>hiding a word</source>
        <translation>masquage d’un mot</translation>
    </message>
    <message>
        <source>hiding the result</source>
        <translation>masquage du résultat</translation>
    </message>
    <message>
        <source>join code setting</source>
        <translation>réglage du code</translation>
    </message>
    <message>
        <source>marking a speaker {presence}</source>
        <translation>présence d’un orateur ({presence})</translation>
    </message>
    <message>
        <source>marking as answered</source>
        <translation>question répondue</translation>
    </message>
    <message>
        <source>merging questions</source>
        <translation>le regroupement de questions</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>moving a conclusion</source>
        <translation>déplacement d’une conclusion</translation>
    </message>
    <message>
        <source>naming a speaker</source>
        <translation>nom d’un orateur</translation>
    </message>
    <message>
        <source>opening questions</source>
        <translation>ouverture des questions</translation>
    </message>
    <message>
        <source>order of the chart</source>
        <translation>l’ordre du graphique</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>putting a question on the stage</source>
        <translation>question à l’écran</translation>
    </message>
    <message>
        <source>removing a conclusion</source>
        <translation>suppression d’une conclusion</translation>
    </message>
    <message>
        <source>showing a word again</source>
        <translation>réaffichage d’un mot</translation>
    </message>
    <message>
        <source>speaker from the floor</source>
        <translation>orateur de la salle</translation>
    </message>
    <message>
        <source>start of {what}</source>
        <translation>début de {what}</translation>
    </message>
    <message>
        <source>taking a question off the stage</source>
        <translation>le retrait d’une question de l’écran</translation>
    </message>
    <message>
        <source>the approval setting</source>
        <translation>réglage de l’approbation</translation>
    </message>
    <message>
        <source>the estimate</source>
        <translation>l’estimation</translation>
    </message>
    <message>
        <source>the new times</source>
        <translation>les nouveaux horaires</translation>
    </message>
    <message>
        <source>replacing a speaker</source>
        <translation>remplacement d’un orateur</translation>
    </message>
    <message>
        <source>the order of speakers</source>
        <translation>l’ordre des orateurs</translation>
    </message>
    <message>
        <source>voiding a round</source>
        <translation>annulation d’un tour</translation>
    </message>
    <message>
        <source>There is no text “{field}” to write here.</source>
        <translation>Il n’y a pas de texte «&#xa0;{field}&#xa0;» à écrire ici.</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters. Shorten it; nothing was cut off.</source>
        <translation>Ce texte dépasse {limit} caractères. Raccourcissez-le&#xa0;; rien n’a été coupé.</translation>
    </message>
    <message>
        <source>A report is being written already. Try again in a moment.</source>
        <translation>Un rapport est déjà en cours d’écriture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The report cannot be written: the disk may be full. Free some space and try again.</source>
        <translation>Le rapport ne peut pas être écrit : le disque est peut-être plein. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Écrivez d’abord la note.</translation>
    </message>
    <message>
        <source>Write the key message first.</source>
        <translation>Écrivez d’abord le message clé.</translation>
    </message>
    <message>
        <source>adding a note</source>
        <translation>ajout d’une note</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>modification d’une note</translation>
    </message>
    <message>
        <source>removing a note</source>
        <translation>suppression d’une note</translation>
    </message>
    <message>
        <source>adding a key message</source>
        <translation>ajout d’un message clé</translation>
    </message>
    <message>
        <source>moving a key message</source>
        <translation>déplacement d’un message clé</translation>
    </message>
    <message>
        <source>removing a key message</source>
        <translation>suppression d’un message clé</translation>
    </message>
    <message>
        <source>going back to the draft</source>
        <translation>retour à l’ébauche</translation>
    </message>
    <message>
        <source>writing the introduction</source>
        <translation>rédaction de l’introduction</translation>
    </message>
    <message>
        <source>writing a summary</source>
        <translation>rédaction d’un résumé</translation>
    </message>
    <message>
        <source>writing about a vote</source>
        <translation>rédaction sur un vote</translation>
    </message>
    <message>
        <source>writing a note</source>
        <translation>rédaction d’une note</translation>
    </message>
    <message>
        <source>writing a key message</source>
        <translation>rédaction d’un message clé</translation>
    </message>
    <message>
        <source>writing a conclusion</source>
        <translation>rédaction d’une conclusion</translation>
    </message>
    <message>
        <source>writing facts of the report</source>
        <translation>rédaction des données du rapport</translation>
    </message>
    <message>
        <source>wording a question anew</source>
        <translation>la reformulation d’une question</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>The document does not tell the time zone; this laptop&apos;s was assumed ({zone}).</source>
        <translation>Le document n’indique pas le fuseau horaire&#xa0;; celui de cet ordinateur a été retenu ({zone}).</translation>
    </message>
    <message>
        <source>“{item}” stands at {place} too; it was taken once.</source>
        <translation>«&#xa0;{item}&#xa0;» figure aussi à {place}&#xa0;; il n’a été repris qu’une fois.</translation>
    </message>
    <message>
        <source>No programme was found: no table or list with times or durations.</source>
        <translation>Aucun programme trouvé&#xa0;: ni tableau ni liste avec des heures ou des durées.</translation>
    </message>
    <message>
        <source>{person} is listed as {role}, but the programme does not say in which item.</source>
        <translation>{person} figure dans la liste ({role}), mais le programme ne dit pas à quel point.</translation>
    </message>
    <message>
        <source>{person} is listed, but the programme does not say in which item.</source>
        <translation>{person} figure dans la liste, mais le programme ne dit pas à quel point.</translation>
    </message>
    <message>
        <source>The time zone was taken from the place: {zone}.</source>
        <translation>Le fuseau horaire a été déduit du lieu&#xa0;: {zone}.</translation>
    </message>
    <message>
        <source>The speakers of “{item}” have {minutes} minutes together; the item has {length}.</source>
        <translation>Les intervenants de «&#xa0;{item}&#xa0;» ont {minutes} minutes en tout&#xa0;; le point en a {length}.</translation>
    </message>
    <message>
        <source>“{item}” may be shortened to {minutes} minutes; this is assumed.</source>
        <translation>«&#xa0;{item}&#xa0;» peut être réduit à {minutes} minutes&#xa0;; c’est une supposition.</translation>
    </message>
    <message>
        <source>This entry is cancelled in the calendar; left out.</source>
        <translation>Cette entrée est annulée dans le calendrier&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>Its time is given for {zone} and was converted to {own}.</source>
        <translation>L’heure est donnée pour {zone} et a été convertie pour {own}.</translation>
    </message>
    <message>
        <source>This entry lasts all day and has no time; it was read as the name of the day.</source>
        <translation>Cette entrée dure toute la journée et n’a pas d’heure&#xa0;; elle a été lue comme le nom du jour.</translation>
    </message>
    <message>
        <source>The entry “{title}” has no start; left out.</source>
        <translation>L’entrée «&#xa0;{title}&#xa0;» n’a pas de début&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>This entry repeats; only its first time was imported.</source>
        <translation>Cette entrée se répète&#xa0;; seule la première a été importée.</translation>
    </message>
    <message>
        <source>The file&apos;s name says {one}, but it holds {other}; it was read as that.</source>
        <translation>Le nom du fichier dit {one}, mais il contient {other}&#xa0;; il a été lu comme tel.</translation>
    </message>
    <message>
        <source>The workbook contains macros; they were ignored.</source>
        <translation>Le classeur contient des macros&#xa0;; elles ont été ignorées.</translation>
    </message>
    <message>
        <source>The document contains macros; they were ignored.</source>
        <translation>Le document contient des macros&#xa0;; elles ont été ignorées.</translation>
    </message>
    <message>
        <source>The hidden sheet “{sheet}” was left out.</source>
        <translation>La feuille masquée «&#xa0;{sheet}&#xa0;» a été laissée de côté.</translation>
    </message>
    <message>
        <source>Only the first {rows} rows and {columns} columns of the sheet were read.</source>
        <translation>Seules les {rows} premières lignes et {columns} premières colonnes de la feuille ont été lues.</translation>
    </message>
    <message>
        <source>This formula has no stored result. Open the workbook in Excel, save it, import again.</source>
        <translation>Cette formule n’a pas de résultat enregistré. Ouvrez le classeur dans Excel, enregistrez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The time in “{text}” was repaired.</source>
        <translation>L’heure dans «&#xa0;{text}&#xa0;» a été réparée.</translation>
    </message>
    <message>
        <source>No times or durations were found in this table, so it was not taken for a programme.</source>
        <translation>Ce tableau ne contient ni heures ni durées&#xa0;; il n’a pas été pris pour un programme.</translation>
    </message>
    <message>
        <source>{date} is a {weekday}, not a {said} as the document says; the date was kept.</source>
        <translation>Le {date} est un {weekday}, et non un {said} comme le dit le document&#xa0;; la date a été gardée.</translation>
    </message>
    <message>
        <source>The document gives no year; {year} was assumed.</source>
        <translation>Le document ne donne pas l’année&#xa0;; {year} a été retenu.</translation>
    </message>
    <message>
        <source>The document gives no date; {date} was assumed. Set the right one.</source>
        <translation>Le document ne donne pas de date&#xa0;; le {date} a été retenu. Indiquez la bonne.</translation>
    </message>
    <message>
        <source>The programme was taken to begin on {date}.</source>
        <translation>Le programme a été supposé commencer le {date}.</translation>
    </message>
    <message>
        <source>Each column of this table was read as a day of its own.</source>
        <translation>Chaque colonne de ce tableau a été lue comme un jour.</translation>
    </message>
    <message>
        <source>Each column of this table was read as a room of its own.</source>
        <translation>Chaque colonne de ce tableau a été lue comme une salle.</translation>
    </message>
    <message>
        <source>Several people stand here in one run of text; check where one ends and the next begins.</source>
        <translation>Plusieurs personnes se suivent ici dans un seul texte&#xa0;; vérifiez où finit l’une et où commence la suivante.</translation>
    </message>
    <message>
        <source>“{name}” was taken for a {role} who is not named; enter the name once it is known.</source>
        <translation>«&#xa0;{name}&#xa0;» a été pris pour une personne ({role}) non nommée&#xa0;; inscrivez son nom quand il sera connu.</translation>
    </message>
    <message>
        <source>Who speaks as {role} is still open (“{text}”).</source>
        <translation>La personne ({role}) reste à désigner («&#xa0;{text}&#xa0;»).</translation>
    </message>
    <message>
        <source>{person} is not confirmed yet.</source>
        <translation>{person} n’est pas encore confirmé.</translation>
    </message>
    <message>
        <source>“{text}” was taken for {person}.</source>
        <translation>«&#xa0;{text}&#xa0;» a été compris comme {person}.</translation>
    </message>
    <message>
        <source>The {role} was taken for {person}.</source>
        <translation>Le rôle «&#xa0;{role}&#xa0;» a été attribué à {person}.</translation>
    </message>
    <message>
        <source>“{text}” could be {names}; choose one.</source>
        <translation>«&#xa0;{text}&#xa0;» peut désigner {names}&#xa0;; choisissez.</translation>
    </message>
    <message>
        <source>The text promises {what} in each session; the programme has none.</source>
        <translation>Le texte promet {what} dans chaque séance&#xa0;; le programme n’en prévoit pas.</translation>
    </message>
    <message>
        <source>The text promises {what} in each session; the programme has one for all of them.</source>
        <translation>Le texte promet {what} dans chaque séance&#xa0;; le programme n’en prévoit qu’un pour toutes.</translation>
    </message>
    <message>
        <source>The text promises {what} in each session; the programme has {slots} for {sessions} sessions.</source>
        <translation>Le texte promet {what} dans chaque séance&#xa0;; le programme en prévoit {slots} pour {sessions} séances.</translation>
    </message>
    <message>
        <source>The text speaks of {minutes} minutes in all; the programme takes {span}.</source>
        <translation>Le texte parle de {minutes} minutes en tout&#xa0;; le programme en prend {span}.</translation>
    </message>
    <message>
        <source>The text promises {what}; the programme has no slot for it.</source>
        <translation>Le texte promet {what}&#xa0;; le programme n’a pas de créneau pour cela.</translation>
    </message>
    <message>
        <source>The text promises conclusions; the programme has no slot for them.</source>
        <translation>Le texte promet des conclusions&#xa0;; le programme n’a pas de créneau pour cela.</translation>
    </message>
    <message>
        <source>The text speaks of {count} sessions; the programme has {sessions}.</source>
        <translation>Le texte parle de {count} séances&#xa0;; le programme en a {sessions}.</translation>
    </message>
    <message>
        <source>The time “{text}” was repaired to {time}.</source>
        <translation>L’heure «&#xa0;{text}&#xa0;» a été réparée en {time}.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a duration; it was kept in the notes.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été compris comme une durée&#xa0;; c’est gardé dans les notes.</translation>
    </message>
    <message>
        <source>“{text}” stands among the times and was not understood as one; it was kept in the notes.</source>
        <translation>«&#xa0;{text}&#xa0;» figure parmi les heures et n’a pas été compris&#xa0;; c’est gardé dans les notes.</translation>
    </message>
    <message>
        <source>The columns were told by what they hold ({columns}).</source>
        <translation>Les colonnes ont été reconnues à leur contenu ({columns}).</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a day.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été compris comme un jour.</translation>
    </message>
    <message>
        <source>Dates such as “{text}” were read as month before day.</source>
        <translation>Les dates comme «&#xa0;{text}&#xa0;» ont été lues avec le mois avant le jour.</translation>
    </message>
    <message>
        <source>Dates such as “{text}” were read as day before month.</source>
        <translation>Les dates comme «&#xa0;{text}&#xa0;» ont été lues avec le jour avant le mois.</translation>
    </message>
    <message>
        <source>“{title}” has no time of its own; it was taken to hold what stands below it.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas d’heure&#xa0;; il a été supposé contenir ce qui suit.</translation>
    </message>
    <message>
        <source>“{title}” has no time and nothing below it; it was kept in the notes of the item above.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a ni heure ni rien au-dessous&#xa0;; c’est gardé dans les notes du point précédent.</translation>
    </message>
    <message>
        <source>“{title}” has no time and nothing below it; it was left out.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a ni heure ni rien au-dessous&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>Hours from 1 to 7 after noon were read as the afternoon.</source>
        <translation>Les heures de 1 à 7 après midi ont été lues comme l’après-midi.</translation>
    </message>
    <message>
        <source>The times were counted from the beginning at {time} that the heading gives.</source>
        <translation>Les heures ont été comptées à partir de {time}, que donne le titre.</translation>
    </message>
    <message>
        <source>It has no end; the beginning of the next was taken.</source>
        <translation>Il n’a pas de fin&#xa0;; le début du suivant a été retenu.</translation>
    </message>
    <message>
        <source>It has no end; {minutes} minutes were assumed.</source>
        <translation>Il n’a pas de fin&#xa0;; {minutes} minutes ont été retenues.</translation>
    </message>
    <message>
        <source>The document says how long things take but not when they begin; 09:00 was assumed.</source>
        <translation>Le document dit combien de temps dure chaque point, mais pas quand il commence&#xa0;; 09:00 a été retenu.</translation>
    </message>
    <message>
        <source>The times go on past midnight, into the next day.</source>
        <translation>Les heures continuent après minuit, jusqu’au lendemain.</translation>
    </message>
    <message>
        <source>The times begin anew here, so this was taken for the next day.</source>
        <translation>Les heures recommencent ici&#xa0;; c’est donc supposé être le lendemain.</translation>
    </message>
    <message>
        <source>The duration given is {minutes} minutes, but from start to end it is {span}; start and end were kept.</source>
        <translation>La durée indiquée est de {minutes} minutes, mais du début à la fin il y en a {span}&#xa0;; le début et la fin ont été gardés.</translation>
    </message>
    <message>
        <source>“{title}” was taken for the end of the row above, not for an item.</source>
        <translation>«&#xa0;{title}&#xa0;» a été pris pour la fin de la ligne précédente, non pour un point.</translation>
    </message>
    <message>
        <source>It ends before it begins; its length was assumed.</source>
        <translation>Il finit avant de commencer&#xa0;; sa durée a été supposée.</translation>
    </message>
    <message>
        <source>It ends after midnight, on the next day.</source>
        <translation>Il finit après minuit, le lendemain.</translation>
    </message>
    <message>
        <source>The lines that say from whom and to whom the mail is were left out.</source>
        <translation>Les lignes qui disent de qui et à qui est le courriel ont été laissées de côté.</translation>
    </message>
    <message>
        <source>This entry repeats; it was imported {count} times.</source>
        <translation>Cette entrée se répète&#xa0;; elle a été importée {count} fois.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out: “{text}”</source>
        <translation>Les en-têtes et pieds de page ont été laissés de côté&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Footnotes were left out: “{text}”</source>
        <translation>Les notes de bas de page ont été laissées de côté&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Comments were left out: “{text}”</source>
        <translation>Les commentaires ont été laissés de côté&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>This text stands around the programme and was not taken over: “{text}”</source>
        <translation>Ce texte entoure le programme et n’a pas été repris&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>It has no title; “{title}” was put there.</source>
        <translation>Il n’a pas de titre&#xa0;; «&#xa0;{title}&#xa0;» a été mis.</translation>
    </message>
    <message>
        <source>“{name}” breaks off before the end of the calendar. Export the calendar again and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» s’arrête avant la fin du calendrier. Exportez de nouveau le calendrier et importez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” has {count} entries: a whole calendar rather than one event. Export only the event&apos;s calendar.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {count} entrées&#xa0;: c’est tout un calendrier. Exportez seulement celui de l’événement.</translation>
    </message>
    <message>
        <source>“{name}” is not a complete calendar file. Export the calendar again and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un calendrier complet. Exportez-le de nouveau et importez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a document this program can read. Word (.docx), Excel (.xlsx), CSV, iCalendar, Markdown, web pages and plain text can be imported.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un document que ce programme sait lire. On peut importer Word (.docx), Excel (.xlsx), CSV, iCalendar, Markdown, des pages web et du texte.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Open it where it was made, save it under a new name, and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé et ne peut pas être lu. Ouvrez-le là où il a été créé, enregistrez-le sous un autre nom et importez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save a copy without the password and import the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe. Enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, which Word and Excel never do and which can be used for an attack. It was not read. Ask the sender to save the document anew.</source>
        <translation>«&#xa0;{name}&#xa0;» déclare ses propres entités, ce que Word et Excel ne font jamais et qui peut servir à une attaque. Il n’a pas été lu. Demandez à l’expéditeur de l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than an agenda could hold, so it was not read. Copy the programme into a new document and import that one.</source>
        <translation>«&#xa0;{name}&#xa0;» contient bien plus qu’un programme&#xa0;; il n’a pas été lu. Copiez le programme dans un nouveau document et importez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” has a sheet far larger than a programme. Copy the rows of the programme into a new workbook and import that one.</source>
        <translation>«&#xa0;{name}&#xa0;» a une feuille bien plus grande qu’un programme. Copiez les lignes du programme dans un nouveau classeur et importez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is in the old Word or Excel format (.doc, .xls), or protected by a password. Open it, save it as .docx or .xlsx without a password, and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans l’ancien format de Word ou d’Excel (.doc, .xls), ou protégé par un mot de passe. Ouvrez-le, enregistrez-le en .docx ou .xlsx sans mot de passe et importez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is an archive, not a document. Unpack it and import the agenda in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive, pas un document. Décompressez-la et importez le programme qu’elle contient.</translation>
    </message>
    <message>
        <source>“{name}” is empty, so there is nothing to import.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;; il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>“{name}” is a text of {size} MB, far more than a programme. It was not read.</source>
        <translation>«&#xa0;{name}&#xa0;» est un texte de {size} Mo, bien plus qu’un programme. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>“{name}” is an XML file. Open it in the program it was made with, copy the table, and paste it as text.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier XML. Ouvrez-le dans le programme qui l’a créé, copiez le tableau et collez-le comme texte.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file. Save it as .docx or .xlsx and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier OpenDocument. Enregistrez-le en .docx ou .xlsx et importez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation. Copy its programme into a Word document, or paste it as text.</source>
        <translation>«&#xa0;{name}&#xa0;» est une présentation. Copiez son programme dans un document Word, ou collez-le comme texte.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Name the documents in it one by one.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Indiquez ses documents un par un.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; agendas of up to {most} MB are read. Remove the pictures from it, or copy the programme into a new document.</source>
        <translation>«&#xa0;{name}&#xa0;» fait {size} Mo&#xa0;; les programmes sont lus jusqu’à {most} Mo. Enlevez-en les images, ou copiez le programme dans un nouveau document.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{file}&#xa0;». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened: {why}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être ouvert&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a binary Excel workbook (.xlsb). Save it as .xlsx and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un classeur Excel binaire (.xlsb). Enregistrez-le en .xlsx et importez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF. Its tables cannot be read reliably: import the Word or Excel document it was made from, or copy the table out of it and paste it as text.</source>
        <translation>«&#xa0;{name}&#xa0;» est un PDF. Ses tableaux ne peuvent pas être lus de façon sûre&#xa0;: importez le document Word ou Excel d’origine, ou copiez le tableau et collez-le comme texte.</translation>
    </message>
    <message>
        <source>“{name}” is a rich text (RTF) document. Save it as .docx and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un document RTF. Enregistrez-le en .docx et importez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a picture. Import the document the picture shows.</source>
        <translation>«&#xa0;{name}&#xa0;» est une image. Importez le document qu’elle montre.</translation>
    </message>
    <message>
        <source>“{name}” is an event file or another database, not an agenda. Open it with “facilitator desktop” if it is an event file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier d’événement ou une autre base de données, pas un programme. Si c’est un événement, ouvrez-le avec «&#xa0;Ouvrir&#xa0;».</translation>
    </message>
    <message>
        <source>“{file}” is not a draft that was reviewed.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un projet de programme vérifié.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Name one as in “Europe/Paris”.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;{zone}&#xa0;». Indiquez-en un comme «&#xa0;Europe/Paris&#xa0;».</translation>
    </message>
    <message>
        <source>An item ends after it begins, and within a day.</source>
        <translation>Un point finit après son début, et en moins d’une journée.</translation>
    </message>
    <message>
        <source>Give the person a name first.</source>
        <translation>Donnez d’abord un nom à la personne.</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name.</source>
        <translation>«&#xa0;{file}&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>table {table}, row {row}</source>
        <translation>tableau {table}, ligne {row}</translation>
    </message>
    <message>
        <source>table {table}</source>
        <translation>tableau {table}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>sheet {sheet}, cell {cell}</source>
        <translation>feuille {sheet}, cellule {cell}</translation>
    </message>
    <message>
        <source>sheet {sheet}, row {row}</source>
        <translation>feuille {sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>feuille {sheet}</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>the pasted table</source>
        <translation>le tableau collé</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>the column of dates</source>
        <translation>la colonne des dates</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>entrée {number}</translation>
    </message>
    <message>
        <source>entry {number} “{title}”</source>
        <translation>entrée {number} «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>un vote</translation>
    </message>
    <message>
        <source>time for questions</source>
        <translation>du temps pour les questions</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modération</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>panelist</source>
        <translation>panéliste</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitation</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>rapporteur</translation>
    </message>
    <message>
        <source>keynote</source>
        <translation>discours principal</translation>
    </message>
    <message>
        <source>discussant</source>
        <translation>discutant</translation>
    </message>
    <message>
        <source>host</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>welcome remarks</source>
        <translation>mot de bienvenue</translation>
    </message>
    <message>
        <source>closing remarks</source>
        <translation>mot de clôture</translation>
    </message>
    <message>
        <source>video message</source>
        <translation>message vidéo</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Start, then the next speaker or item (not while typing)</source>
        <translation>Démarrer, puis orateur ou point suivant (pas pendant la saisie)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pause, ou continuer</translation>
    </message>
    <message>
        <source>Questions from the audience</source>
        <translation>Questions de la salle</translation>
    </message>
    <message>
        <source>Prepare: in the programme</source>
        <translation>Préparer&#xa0;: dans le programme</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Orateur suivant</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Une minute de moins</translation>
    </message>
    <message>
        <source>Somebody speaks from the floor</source>
        <translation>Quelqu’un parle de la salle</translation>
    </message>
    <message>
        <source>Apply the times offered to catch up</source>
        <translation>Appliquer les horaires proposés pour rattraper le retard</translation>
    </message>
    <message>
        <source>Tell the speaker: 2 minutes</source>
        <translation>Dire à l’orateur : 2 minutes</translation>
    </message>
    <message>
        <source>Tell the speaker: please conclude</source>
        <translation>Dire à l’orateur : veuillez conclure</translation>
    </message>
    <message>
        <source>Count the people in the room by category</source>
        <translation>Compter les personnes présentes par catégorie</translation>
    </message>
    <message>
        <source>Previous poll</source>
        <translation>Vote précédent</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Vote suivant</translation>
    </message>
    <message>
        <source>Open voting</source>
        <translation>Ouvrir le vote</translation>
    </message>
    <message>
        <source>Last call: closes in 15 seconds</source>
        <translation>Dernier appel&#xa0;: ferme dans 15 secondes</translation>
    </message>
    <message>
        <source>Close voting</source>
        <translation>Fermer le vote</translation>
    </message>
    <message>
        <source>Reveal the result</source>
        <translation>Révéler le résultat</translation>
    </message>
    <message>
        <source>Peek at the counts</source>
        <translation>Aperçu des résultats</translation>
    </message>
    <message>
        <source>Compare rounds, or groups</source>
        <translation>Comparer des tours, ou des groupes</translation>
    </message>
    <message>
        <source>Copy the chart, with its numbers</source>
        <translation>Copier le graphique, avec ses chiffres</translation>
    </message>
    <message>
        <source>Count cards or hands</source>
        <translation>Compter les cartons ou les mains</translation>
    </message>
    <message>
        <source>The largest first, or as it was asked</source>
        <translation>Du plus grand au plus petit, ou dans l’ordre posé</translation>
    </message>
    <message>
        <source>Quick poll</source>
        <translation>Vote éclair</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Shown, waiting or done</source>
        <translation>Affichées, en attente ou traitées</translation>
    </message>
    <message>
        <source>Order: most votes, newest, or for whom</source>
        <translation>Ordre : par votes, par date ou par destinataire</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation>La dire autrement</translation>
    </message>
    <message>
        <source>Merge into a similar question</source>
        <translation>Regrouper avec une question semblable</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>On the stage, or off it</source>
        <translation>À l’écran, ou retirée</translation>
    </message>
    <message>
        <source>Answered; then by whom, and what</source>
        <translation>Répondue ; puis par qui et quoi</translation>
    </message>
    <message>
        <source>Stop taking questions, or take them again</source>
        <translation>Fermer les questions, ou les rouvrir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The speakers’ slides, and back again</source>
        <translation>Les diapos des orateurs, et retour</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>Get ready to vote</source>
        <translation>Préparez-vous à voter</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>In Prepare and Report: the page before</source>
        <translation>Dans Préparer et Rapport&#xa0;: la page précédente</translation>
    </message>
    <message>
        <source>In Prepare and Report: the next page</source>
        <translation>Dans Préparer et Rapport&#xa0;: la page suivante</translation>
    </message>
    <message>
        <source>Show or hide the programme</source>
        <translation>Montrer ou cacher le programme</translation>
    </message>
    <message>
        <source>Show or hide joining, questions, conclusions</source>
        <translation>Montrer ou cacher connexion, questions, conclusions</translation>
    </message>
    <message>
        <source>Show or hide the stage strip</source>
        <translation>Montrer ou cacher la bande de projection</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Add an item after the chosen one</source>
        <translation>Ajouter un point après celui qui est choisi</translation>
    </message>
    <message>
        <source>Write the title</source>
        <translation>Écrire le titre</translation>
    </message>
    <message>
        <source>Pin the start to a time</source>
        <translation>Fixer le début à une heure</translation>
    </message>
    <message>
        <source>Change the minutes</source>
        <translation>Changer les minutes</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Into the item before</source>
        <translation>Dans le point précédent</translation>
    </message>
    <message>
        <source>Out of the item around it</source>
        <translation>Hors du point qui le contient</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Split in the middle</source>
        <translation>Couper au milieu</translation>
    </message>
    <message>
        <source>Join with the next item</source>
        <translation>Réunir avec le point suivant</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Retirer le point</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>polls</name>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carton</translation>
    </message>
    <message>
        <source>The coloured card that stands for it where cards are counted</source>
        <translation>Le carton de couleur qui le représente quand on compte les cartons</translation>
    </message>
    <message>
        <source>Pattern of the card</source>
        <translation>Motif du carton</translation>
    </message>
    <message>
        <source>Tells the card apart for readers who do not see colours</source>
        <translation>Distingue le carton pour qui ne voit pas les couleurs</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove this choice</source>
        <translation>Retirer ce choix</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Words each</source>
        <translation>Mots par personne</translation>
    </message>
    <message>
        <source>Places to fill</source>
        <translation>Rangs à remplir</translation>
    </message>
    <message>
        <source>Points to share out</source>
        <translation>Points à répartir</translation>
    </message>
    <message>
        <source>Smallest allowed</source>
        <translation>Plus petit admis</translation>
    </message>
    <message>
        <source>Largest allowed</source>
        <translation>Plus grand admis</translation>
    </message>
    <message>
        <source>Low end means</source>
        <translation>Le bas signifie</translation>
    </message>
    <message>
        <source>High end means</source>
        <translation>Le haut signifie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Un choix</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Plusieurs choix</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Single words</source>
        <translation>Mots isolés</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Yes, no, abstain</source>
        <translation>Oui, non, abstention</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cachés</translation>
    </message>
    <message>
        <source>moderator and chair only</source>
        <translation>modération et présidence seulement</translation>
    </message>
    <message>
        <source>live for all</source>
        <translation>en direct pour tous</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>The introduction is still the program’s draft.</source>
        <translation>L’introduction est encore l’ébauche du programme.</translation>
    </message>
    <message>
        <source>There are no key messages.</source>
        <translation>Il n’y a pas de message clé.</translation>
    </message>
    <message>
        <source>No summary yet: {name}</source>
        <translation>Pas encore de résumé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No text mentions this vote: {name}</source>
        <translation>Aucun texte ne mentionne ce vote&#xa0;: {name}</translation>
    </message>
    <message>
        <source>There are neither conclusions nor recommendations.</source>
        <translation>Il n’y a ni conclusion ni recommandation.</translation>
    </message>
    <message>
        <source>A recommendation asks nobody: {name}</source>
        <translation>Une recommandation sans destinataire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A quote without its speaker: {name}</source>
        <translation>Une citation sans auteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Noted, but in no conclusion: {name}</source>
        <translation>Noté, mais dans aucune conclusion&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Two people changed the same words; keep one of ⟦ ⟧: {name}</source>
        <translation>Deux personnes ont changé les mêmes mots&#xa0;; gardez un des ⟦ ⟧&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Message clé</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Facts of the report</source>
        <translation>Données du rapport</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Point clé</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Pour mémoire</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écartée</translation>
    </message>
</context>
<context>
    <name>sets</name>
    <message>
        <source>Opening a workshop</source>
        <translation>Ouvrir un atelier</translation>
    </message>
    <message>
        <source>A decision, with cards</source>
        <translation>Une décision, avec cartons</translation>
    </message>
    <message>
        <source>Looking back from 2030</source>
        <translation>Regard depuis 2030</translation>
    </message>
    <message>
        <source>Closing a workshop</source>
        <translation>Clore un atelier</translation>
    </message>
    <message>
        <source>What holds us back?</source>
        <translation>Qu’est-ce qui nous freine ?</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Le financement</translation>
    </message>
    <message>
        <source>Staff turnover</source>
        <translation>La rotation du personnel</translation>
    </message>
</context>
<context>
    <name>speakers</name>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Post and organisation</source>
        <translation>Fonction et organisation</translation>
    </message>
    <message>
        <source>Post, organisation</source>
        <translation>Fonction, organisation</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>How many minutes; empty has no clock</source>
        <translation>Combien de minutes&#xa0;; vide, sans horloge</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspective</translation>
    </message>
    <message>
        <source>Minutes of the speaker</source>
        <translation>Minutes de l’intervenant</translation>
    </message>
    <message>
        <source>How many minutes; 0 has no clock</source>
        <translation>Combien de minutes&#xa0;; 0&#xa0;: pas d’horloge</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Speaks earlier</source>
        <translation>Parle plus tôt</translation>
    </message>
    <message>
        <source>Speaks later</source>
        <translation>Parle plus tard</translation>
    </message>
    <message>
        <source>Speaks here no more; stays among the people</source>
        <translation>N’intervient plus ici&#xa0;; reste parmi les personnes</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’est plus là</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{time} over time</source>
        <translation>dépasse de {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>This laptop is on no network. Join the room’s Wi-Fi, or start a hotspot.</source>
        <translation>Cet ordinateur n’est sur aucun réseau. Rejoignez le Wi-Fi de la salle, ou activez un point d’accès.</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>{time} de retard</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>{time} d’avance</translation>
    </message>
</context>
</TS>
