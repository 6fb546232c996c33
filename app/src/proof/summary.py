"""Says in a few lines what wapiti and sqlmap found, and fails on what accepted.txt does not explain."""
import collections
import json
import pathlib
import re
import sys

out, accepted = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
reasons = {}
for line in accepted.read_text().splitlines():
    if line.strip() and not line.startswith("#"):
        kind, pattern, reason = (part.strip().replace("\\|", "|") for part in re.split(r"(?<!\\)\|", line))
        reasons[(kind, pattern)] = reason

open_findings = 0


def judge(kind, what):
    global open_findings
    for (accepted_kind, pattern), reason in reasons.items():
        if accepted_kind == kind and re.search(pattern, what):
            return "accepted: " + reason
    open_findings += 1
    return "OPEN"


def answers(name):
    """How many answers the guard saw, and each failure of the program as a finding."""
    lines = (out / f"answers-{name}").read_text().splitlines()
    paths = {line.split(" ", 2)[2].split("?")[0] for line in lines}
    counted = collections.Counter(line.split()[0] for line in lines)
    for line in lines:
        if line.startswith("5"):
            print(f"  failure: {line[:160]}: {judge('failure', line)}")
    kinds = ", ".join(f"{number}x {status}" for status, number in sorted(counted.items()))
    return f"{len(lines)} requests to {len(paths)} paths ({kinds})"


for name in ("public", "staff"):
    report = json.loads((out / f"wapiti-{name}.json").read_text())
    print(f"wapiti {name}: {answers(name)}")
    seen = {}
    for group in ("vulnerabilities", "anomalies", "additionals"):
        for kind, found in report.get(group, {}).items():
            for finding in found:
                key = (kind, finding["info"].split("\n")[0][:160])
                seen.setdefault(key, []).append(finding["method"] + " " + finding["path"])
    for (kind, info), where in sorted(seen.items()):
        print(f"  {kind}: {info} ({len(where)}x, e.g. {where[0][:80]}): {judge(kind, info)}")

log = (out / "sqlmap.log").read_text()
injectable = sorted(set(re.findall(
    r"Parameter: .*|parameter '[^']*' (?:might be|is|appears to be) (?!dynamic).*(?:vulnerable|injectable).*", log)))
addresses = len((out / "addresses").read_text().splitlines())
begun = len(set(re.findall(r"testing URL '(.*)'", log)))
print(f"sqlmap: {begun} of {addresses} addresses, {answers('sqlmap')}")
if "[*] ending @" not in log:
    print(f"  sqlmap did not finish: {judge('sqlmap', 'did not finish')}; give it more PROOF_SECONDS")
for line in injectable:
    print(f"  {line.strip()[:160]}: {judge('sqlmap', line)}")
program = out / "program.log"
if program.exists():
    failures = sum(" ERROR " in line for line in program.read_text().splitlines())
    print(f"program: {failures} lines of error in its log")
print(f"open findings: {open_findings}")
sys.exit(1 if open_findings else 0)
