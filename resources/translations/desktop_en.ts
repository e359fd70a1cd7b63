<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardsForm</name>
    <message numerus="yes">
        <source>That is %n more than the people in the room. Count again, or correct the headcount.</source>
        <translation>
            <numerusform>That is %n more than the people in the room. Count again, or correct the headcount.</numerusform>
            <numerusform>That is %n more than the people in the room. Count again, or correct the headcount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n more than the room has places. Count again.</source>
        <translation>
            <numerusform>That is %n more than the room has places. Count again.</numerusform>
            <numerusform>That is %n more than the room has places. Count again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message numerus="yes">
        <source>In word clouds and open answers, what holds one of %n gross words is hidden.</source>
        <translation>
            <numerusform>In word clouds and open answers, what holds %n gross word is hidden.</numerusform>
            <numerusform>In word clouds and open answers, what holds one of %n gross words is hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%n pages, as in the PDF. Word may break its pages elsewhere.</source>
        <translation>
            <numerusform>%n page, as in the PDF. Word may break its pages elsewhere.</numerusform>
            <numerusform>%n pages, as in the PDF. Word may break its pages elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n points to check before saving.</source>
        <translation>
            <numerusform>%n point to check before saving.</numerusform>
            <numerusform>%n points to check before saving.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message numerus="yes">
        <source>Test: %n phones have answered</source>
        <translation>
            <numerusform>Test: %n phone has answered</numerusform>
            <numerusform>Test: %n phones have answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message numerus="yes">
        <source>Started %n min ago?</source>
        <translation>
            <numerusform>Started %n min ago?</numerusform>
            <numerusform>Started %n min ago?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollWords</name>
    <message numerus="yes">
        <source>Closed: %n votes</source>
        <translation>
            <numerusform>Closed: %n vote</numerusform>
            <numerusform>Closed: %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeList</name>
    <message numerus="yes">
        <source>Started %n min ago</source>
        <translation>
            <numerusform>Started %n min ago</numerusform>
            <numerusform>Started %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionDelegate</name>
    <message numerus="yes">
        <source>stands for %n more</source>
        <translation>
            <numerusform>stands for %n more</numerusform>
            <numerusform>stands for %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionRows</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleInvite</name>
    <message numerus="yes">
        <source>%n open now</source>
        <translation>
            <numerusform>%n open now</numerusform>
            <numerusform>%n open now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n phones</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreePanel</name>
    <message numerus="yes">
        <source>%n points to look at</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingsPanel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
</TS>
