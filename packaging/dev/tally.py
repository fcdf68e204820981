"""Adds up what ran: each GoogleTest case counts, and each ctest entry that is not a GoogleTest program.
Its last line is the one CI reads: «N passed, N failed»."""
import pathlib
import sys
import xml.etree.ElementTree as ET

folder = pathlib.Path(sys.argv[1])
passed = failed = skipped = 0
programs = set()
for report in sorted(folder.glob("*.xml")):
    root = ET.parse(report).getroot()
    programs.add(report.stem)
    for case in root.iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            failed += 1
        elif case.find("skipped") is not None or case.get("result") == "skipped":
            skipped += 1
        else:
            passed += 1
ctest = folder / "ctest.junit"
if ctest.exists():
    for case in ET.parse(ctest).getroot().iter("testcase"):
        status = case.get("status")
        if case.get("name") in programs:
            # A program that died prints no report of the case it died in.
            failed += status == "fail" and failed == 0
        elif status == "run":
            passed += 1
        elif status == "fail":
            failed += 1
        else:
            skipped += 1
print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
