#!/usr/bin/env bash
# Splits a stream of plans, one a line, by what sip says of them:
#
#     split.sh FOLDER [OPTION...] < plans.ndjson
#
# FOLDER gets accepted.ndjson (also what is accepted with remarks), rejected.ndjson, not-evaluated.ndjson (to be tried again) and
# reports.ndjson, each whole or not at all. OPTION goes to sip validate, such as -r vasterbotten. SIP is the command, "sip" by
# default. Ends with 0, with 3 where a plan was not evaluated, else as sip does; any number of plans needs no more memory.
set -euo pipefail

folder=$1
shift
read -r -a sip <<<"${SIP:-sip}"
mkdir -p "$folder"
work=$(mktemp -d "$folder/.split.XXXXXX")
trap 'rm -rf "$work"' EXIT
touch "$work"/{accepted,rejected,not-evaluated,reports}.ndjson

# A rejected plan is no failure here: 1 does not occur.
tee "$work/plans" | "${sip[@]}" validate --input ndjson --format ndjson --fail-on never "$@" - >"$work/reports.ndjson" ||
    { status=$? && ((status == 3)) || exit "$status"; }

# Reports stand in the order of the plans and name the line, so that both are read once, side by side.
awk -v folder="$work" -v reports="$work/reports.ndjson" '
    function next_report(    line) {
        number = 0
        if ((getline line < reports) > 0) {
            match(line, /"document":"-:[0-9]+"/)
            number = substr(line, RSTART + 14, RLENGTH - 15) + 0
            match(line, /"verdict":"[A-Z_]+"/)
            verdict = substr(line, RSTART + 11, RLENGTH - 12)
        }
    }
    BEGIN {
        file["ACCEPTED"] = file["ACCEPTED_WITH_REMARKS"] = "accepted"
        file["REJECTED"] = "rejected"
        file["NOT_EVALUATED"] = "not-evaluated"
        next_report()
    }
    FNR == number {
        if (!(verdict in file)) exit 3
        print > (folder "/" file[verdict] ".ndjson")
        next_report()
    }
    END { if (number != 0) exit 3 }
' "$work/plans"

mv -f "$work"/{accepted,rejected,not-evaluated,reports}.ndjson "$folder"
[[ ! -s $folder/not-evaluated.ndjson ]] || exit 3
