"""Adds up what ran: each GoogleTest case counts, and each ctest entry that is not a GoogleTest program. Where entries were
tried again (again.junit), the second answer counts and the entry is named.

tally.py RESULTS            its last line is the one CI reads: «N passed, N failed»
tally.py RESULTS --failed   the entries that failed, as one alternative of a regular expression, and forgets their reports"""
import pathlib
import sys
import xml.etree.ElementTree as ET


def entries(report):
    if not report.exists():
        return {}
    return {case.get("name"): case.get("status") for case in ET.parse(report).getroot().iter("testcase")}


def count(folder):
    total = {"passed": 0, "failed": 0, "skipped": 0}
    programs = set()
    for report in sorted(folder.glob("*.xml")):
        programs.add(report.stem)
        for case in ET.parse(report).getroot().iter("testcase"):
            if case.find("failure") is not None or case.find("error") is not None:
                total["failed"] += 1
            elif case.find("skipped") is not None or case.get("result") == "skipped":
                total["skipped"] += 1
            else:
                total["passed"] += 1
    first, again = entries(folder / "ctest.junit"), entries(folder / "again.junit")
    for name, status in (first | again).items():
        if name in programs:
            # A program that died prints no report of the case it died in.
            total["failed"] += status == "fail" and total["failed"] == 0
        else:
            total[{"run": "passed", "fail": "failed"}.get(status, "skipped")] += 1
    late = sorted(name for name, status in again.items() if status == "run")
    if late:
        print("passed only at the second try, to be mended: " + ", ".join(late))
    skipped = f", {total['skipped']} skipped" if total["skipped"] else ""
    print(f"{total['passed']} passed, {total['failed']} failed{skipped}")


folder = pathlib.Path(sys.argv[1])
if sys.argv[2:] == ["--failed"]:
    failed = [name for name, status in entries(folder / "ctest.junit").items() if status == "fail"]
    for name in failed:
        (folder / f"{name}.xml").unlink(missing_ok=True)
    print("|".join(failed))
else:
    count(folder)
