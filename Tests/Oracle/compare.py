#!/usr/bin/env python3
"""Compare the oracle's obligations with the product's, obligation by obligation.

    compare.py ORACLE.json PRODUCT.json [--rules 1-,3.3,…] [--strict-order] [--limit N]

Equal ids are told apart by -2, -3. Which of them is which is compared as a set, unless --strict-order is given:
of a group of such ids, those with equal fields are paired first. Exit 1 when anything differs.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict

FIELDS = ("rule", "debtor", "creditor", "due", "done", "status", "force", "interpretive", "provisional")


def holders(document):
    for part in ("records", "agencies"):
        for holder in document.get(part, []):
            yield f"{part}:{holder['id']}", holder.get("obligations", [])


def by_holder(document):
    """The obligations of a report, by the matter or the agency that they stand with."""
    found = defaultdict(list)
    for holder, obligations in holders(document):
        found[holder] += obligations
    return found


def read(path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    return document.get("asOf"), by_holder(document)


def wanted(rule, prefixes):
    """`1-` and `10.*` take every rule that begins so; `3.3` takes 3.3 and 3.3-function, not 3.33."""
    if not prefixes:
        return True
    for prefix in prefixes:
        stem = prefix.rstrip("*")
        if rule == stem or (rule.startswith(stem) and (stem[-1:] in "-." or rule[len(stem)] in "-")):
            return True
    return False


def shape(o):
    values = [o.get(f) for f in FIELDS[:7]] + [bool(o.get(f)) for f in FIELDS[7:]]
    return tuple(v if v != "" else None for v in values)


def base_ids(ids):
    """id → the id without its -2, -3, where the bare one is there too."""
    bases = {}
    for one in ids:
        match = re.fullmatch(r"(.+)-(\d+)", one)
        bases[one] = match.group(1) if match and match.group(1) in ids and int(match.group(2)) > 1 else one
    return bases


def pair(left, right, strict):
    """Pairs (oracle, product) of obligations, either of which may be None."""
    ours, theirs = {o["id"]: o for o in left}, {o["id"]: o for o in right}
    if strict:
        return [(ours.get(i), theirs.get(i)) for i in sorted(set(ours) | set(theirs))]
    bases = base_ids(set(ours) | set(theirs))
    groups = defaultdict(lambda: ([], []))
    for i, o in sorted(ours.items()):
        groups[bases[i]][0].append(o)
    for i, o in sorted(theirs.items()):
        groups[bases[i]][1].append(o)
    pairs = []
    for base in sorted(groups):
        a, b = groups[base]
        rest = list(b)
        unpaired = []
        for o in a:
            twin = next((r for r in rest if shape(r) == shape(o)), None)
            if twin is None:
                unpaired.append(o)
            else:
                rest.remove(twin)
                pairs.append((o, twin))
        for o in unpaired:
            pairs.append((o, rest.pop(0) if rest else None))
        pairs += [(None, r) for r in rest]
    return pairs


def differences(oracle, product, prefixes=(), strict=False):
    """(rule, line) for each difference."""
    found = []
    for holder in sorted(set(oracle) | set(product)):
        left = [o for o in oracle.get(holder, []) if wanted(o["rule"], prefixes)]
        right = [o for o in product.get(holder, []) if wanted(o["rule"], prefixes)]
        for side, obligations in (("oracle", left), ("product", right)):
            for one, n in Counter(o["id"] for o in obligations).items():
                if n > 1:
                    found.append((obligations[0]["rule"], f"{one}: listed {n} times by the {side}"))
        for a, b in pair(left, right, strict):
            if b is None:
                found.append((a["rule"], f"{a['id']}: missing from the product ({describe(a)})"))
            elif a is None:
                found.append((b["rule"], f"{b['id']}: extra in the product ({describe(b)})"))
            elif shape(a) != shape(b):
                parts = [f"{f} {x!r} ≠ {y!r}" for f, x, y in zip(FIELDS, shape(a), shape(b)) if x != y]
                found.append((a["rule"], f"{a['id']}: " + ", ".join(parts)))
    return found


def describe(o):
    return f"{o.get('status')}, due {o.get('due')}, done {o.get('done')}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("oracle")
    parser.add_argument("product")
    parser.add_argument("--rules", default="")
    parser.add_argument("--strict-order", action="store_true")
    parser.add_argument("--limit", type=int, default=0, help="show at most N differences of each rule")
    options = parser.parse_args()
    day_a, a = read(options.oracle)
    day_b, b = read(options.product)
    prefixes = [p.strip() for p in options.rules.split(",") if p.strip()]
    found = differences(a, b, prefixes, options.strict_order)
    if day_b is not None and day_a != day_b:
        print(f"as of {day_a} ≠ {day_b}")
    shown = Counter()
    for rule, line in found:
        shown[rule] += 1
        if not options.limit or shown[rule] <= options.limit:
            print(line)
    total = sum(1 for obligations in a.values() for o in obligations if wanted(o["rule"], prefixes))
    for rule, n in sorted(shown.items()):
        print(f"{rule}: {n}", file=sys.stderr)
    print(f"{total} obligations, {len(found)} differences", file=sys.stderr)
    sys.exit(1 if found or (day_b is not None and day_a != day_b) else 0)


if __name__ == "__main__":
    main()
