#!/usr/bin/env bash
# update_registry_test.sh SOURCE TOOL WORK
# Runs .github/update-registry in a temporary repository, for each kind of change that IANA may make. `gh` and `cmake`
# are stand-ins: gh.log contains the commands for `gh`, and body.md the text of the pull request or issue.
set -euo pipefail
source=$1
export TOOL=$2
work=$3
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null

fail() { printf '%s\n' "$name: $1" >&2; for file in gh.log body.md; do printf '== %s\n' $file; cat "$work/$file" || true; done >&2; exit 1; }
expect_in() { grep -qF -- "$2" "$work/$1" || fail "$1 does not have '$2'"; }
expect_not_in() { ! grep -qF -- "$2" "$work/$1" || fail "$1 has '$2'"; }

write_program() { cat >"$work/bin/$1"; chmod +x "$work/bin/$1"; }

# Creates a repository with the status codes of 2025-09-15 and two older registries, and its origin.
start() {
    name=$1
    cd /
    rm -rf "$work"
    mkdir -p "$work/bin" "$work/project/data" "$work/project/generated"
    cp -R "$source/.github" "$work/project"
    cp -R "$source/tests/updates/data" "$work/project"
    cp "$source/tests/registries/http-status-codes-2025-09-15.xml" "$work/project/data/http-status-codes.xml"
    echo page >"$work/project/generated/http-status-codes.md"
    git init --quiet --bare "$work/origin"
    git init --quiet "$work/project"
    cd "$work/project"
    git remote add origin "$work/origin"
    git add .
    git -c user.name=Tester -c user.email=tester@example.com commit --quiet --message "Start"
    touch "$work/gh.log" "$work/body.md"
    write_program gh <<'END'
#!/bin/sh
printf '%s\n' "$*" >>"$WORK/gh.log"
case "$1 $2" in
    "pr list") echo "${PULL_REQUESTS:-0}" ;;
    *create*) for word; do file=$word; done; cp "$file" "$WORK/body.md" ;;
esac
END
    write_program cmake <<'END'
#!/bin/sh
case "$*" in
    *update-registry)
        for id in ${NEWER:-}; do
            cp "$SOURCE/tests/updates/newer/$id.xml" data
            printf 'update-registry: data/%s.xml differs from what IANA has:\nkept: something of %s\n' $id $id
        done
        sed "$CHANGE" data/http-status-codes.xml >new && mv new data/http-status-codes.xml
        printf 'update-registry: data/http-status-codes.xml differs from what IANA has:\nkept: something\n'
        [ "${UPDATE_FAILS:-}" != yes ] || { echo "update-registry: no such server"; exit 1; } ;;
    *--workflow*) printf '%b' "$TEST_OUTPUT"; exit "${TEST_STATUS:-0}" ;;
esac
END
    export WORK=$work SOURCE=$source
}

run() { PATH="$work/bin:$PATH" .github/update-registry >"$work/log" 2>&1; }

# Expects that a change opens a pull request with this line in its text, even if the tests fail.
expect_pull_request() {
    local class=$1 line=$2
    TEST_OUTPUT='100% tests passed\n' run || fail "it failed: $(cat "$work/log")"
    expect_in gh.log "pr create --head update-registry/2026-12-01-"
    local title="Take IANA's registry http-status-codes as updated on 2026-12-01: $class"
    expect_in gh.log "--title $title --body-file"
    expect_in body.md "# http-status-codes"
    expect_in body.md "$line"
    expect_in body.md "- kept: something"
    expect_not_in body.md "# http-fields"
    expect_in body.md "All tests pass with it."
    git -C "$work/origin" log --all --format=%s | grep -xF "$title" >/dev/null ||
        fail "the commit was not pushed"

    start "$name, with tests that fail"
    TEST_STATUS=8 TEST_OUTPUT='95% tests passed\n\nThe following tests FAILED:\n\t  7 - Facts.Dates (Failed)\n\nErrors\n' run ||
        fail "it failed: $(cat "$work/log")"
    expect_in body.md "$line"
    expect_in body.md "These tests fail with it"
    expect_in body.md "7 - Facts.Dates (Failed)"
    expect_not_in body.md "Errors"

    start "$name, with a build that fails"
    TEST_STATUS=1 TEST_OUTPUT='facts.cpp: error\n' run || fail "it failed: $(cat "$work/log")"
    expect_in body.md "$line"
    expect_in body.md "It could not be tested:"
    expect_in body.md "facts.cpp: error"
}

export CHANGE
newer='s/<updated>2025-09-15</<updated>2026-12-01</;'

start "a code is renamed"
CHANGE=$newer's/>Gone</>Lost</'
expect_pull_request major "| 410 | renamed | \`Gone\` | \`Lost\` |"

start "a code is added"
CHANGE=$newer's|<value>427</value>|<value>427</value><description>New</description>|;/<value>427</{n;d}'
expect_pull_request minor "| 427 | added |  | \`New\` |"

start "a code is removed"
CHANGE=$newer'/<value>410</{n;s/Gone/Unassigned/}'
expect_pull_request major "| 410 | removed | \`Gone\` |  |"

start "a reference changes"
CHANGE=$newer's/rfc8470/rfc9999/'
expect_pull_request patch "| 425 | reference | \`RFC 8470\` | \`RFC 9999\` |"

start "nothing changes"
CHANGE=
run || fail "it failed: $(cat "$work/log")"
[ ! -s "$work/gh.log" ] || fail "it asked the forge for something"

start "there is a pull request for the change"
CHANGE=$newer
PULL_REQUESTS=1 run || fail "it failed: $(cat "$work/log")"
expect_not_in gh.log create

# Prints the section of the text about a registry.
section() { sed -n "/^# $1\$/,/^# /p" "$work/body.md"; }

start "several registries change"
CHANGE=$newer's/rfc8470/rfc9999/'
NEWER="websocket http-fields" TEST_OUTPUT='100% tests passed\n' run || fail "it failed: $(cat "$work/log")"
expect_in gh.log "pr create --head update-registry/2026-12-01-"
expect_in gh.log "--title Take 3 of IANA's registries as updated until 2026-12-01: major --body-file"
section http-fields >"$work/fields"
expect_in fields "## http-field: major: 8 changes from 2023-10-02 to 2026-08-21"
expect_in fields "| \`Pep-Info\` | renamed | \`Pep-Info\` | \`PEP-Info\` |"
expect_in fields "- kept: something of http-fields"
expect_not_in fields "something of websocket"
section http-status-codes >"$work/codes"
expect_in codes "## patch: 1 change from 2025-09-15 to 2026-12-01"
expect_not_in codes "something of"
section websocket >"$work/websocket"
expect_in websocket "## websocket-close-code: major: 4 changes from 2025-07-30 to 2026-06-10"
expect_in websocket "## websocket-opcode: major: 2 changes from 2025-07-30 to 2026-06-10"
expect_in websocket "- kept: something of websocket"
expect_not_in gh.log "issue create"

start "one registry changes, and another one cannot be updated"
CHANGE=
! NEWER=http-fields UPDATE_FAILS=yes TEST_OUTPUT='100% tests passed\n' run || fail "it ended with 0"
expect_in gh.log "issue create --title A registry could not be updated"
expect_in gh.log "--title Take IANA's registry http-fields as updated on 2026-08-21: major --body-file"
expect_in body.md "# http-fields"
expect_not_in body.md "# http-status-codes"

start "the update fails"
CHANGE=
! UPDATE_FAILS=yes run || fail "it ended with 0"
expect_in gh.log "issue create --title A registry could not be updated"
expect_in body.md "no such server"
expect_not_in gh.log "pr create"

start "tables are checked"
sed -i 's/>Gone</>Gone (TEMPORARY - registered 2019-01-01, expires 2020-01-01)</' data/http-status-codes.xml
sed -i 's/>Pragma</>Pragma (TEMPORARY - registered 2019-01-01, expires 2020-01-01)</' data/http-fields.xml
.github/check-tables >"$work/checked" || fail "it failed"
expect_in checked "warning: 410 is a temporary registration that expired on 2020-01-01"
expect_in checked "warning: 'Pragma' is a temporary registration that expired on 2020-01-01"
expect_not_in checked error
