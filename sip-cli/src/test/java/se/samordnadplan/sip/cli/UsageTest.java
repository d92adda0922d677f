package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.rules.RuleSets;

/** Wrong usage is told in one line with advice, before anything is judged. */
class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "sip {0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "\"\" ~ name a command: validate, review, deadlines, compare, rules, rule-sets, schema; sip help tells more",
                "judge ~ there is nothing called 'judge'; see sip --help",
                "--loud ~ there is nothing called '--loud'; see sip --help",
                "help judge ~ Unknown subcommand 'judge'; see sip --help",
                "validate ~ name at least one PATH: a file, a folder, or - for standard input",
                "validate - - ~ standard input can be read only once; name - once",
                "validate --loud ~ Unknown option: '--loud'; see sip validate --help",
                "validate - -r ~ Missing required parameter for option '--rule-set' (ID|FILE); see sip validate --help",
                "validate - -r nowhere ~ 'nowhere' is neither a rule set nor a file; shipped are: {shipped}",
                "validate - --as-of 2026-02-29 ~ Invalid value for option '--as-of': '2026-02-29' is no date from"
                        + " 2010-01-01 to 2100-12-31, written like 2026-03-01; see sip validate --help",
                "validate - --as-of 2009-12-31 ~ Invalid value for option '--as-of': '2009-12-31' is no date from"
                        + " 2010-01-01 to 2100-12-31, written like 2026-03-01; see sip validate --help",
                "validate - --as-of 2026-03-01 --as-of 2026-03-02 ~ option '--as-of' (DATE) should be specified only"
                        + " once; see sip validate --help",
                "validate - -f pdf ~ Invalid value for option '--format': 'pdf' is none of text, json, ndjson,"
                        + " sarif, junit, html, fhir; see sip validate --help",
                "validate - --lang de ~ Invalid value for option '--lang': 'de' is none of sv, en; see sip"
                        + " validate --help",
                "validate - --fail-on info ~ Invalid value for option '--fail-on': 'info' is none"
                        + " of error, warning, never; see sip validate --help",
                "validate - --as-status open ~ Invalid value for option '--as-status': 'open' is none of"
                        + " initiated, invited, established, closed, declined; see sip validate --help",
                "validate - --color blue ~ Invalid value for option '--color': 'blue' is none of"
                        + " auto, always, never; see sip validate --help",
                "validate - --input xml ~ Invalid value for option '--input': 'xml' is none of json,"
                        + " ndjson; see sip validate --help",
                "validate - -j 0 ~ --jobs is a number of threads from 1 to 1000; leave it out for one a processor",
                "validate - -j many ~ Invalid value for option '--jobs': 'many' is not an int; see sip validate"
                        + " --help",
                "validate - --max-findings -1 ~ --max-findings is a number from 0 to 10000",
                "validate - --max-findings 10001 ~ --max-findings is a number from 0 to 10000",
                "validate - --suppressions no.yaml ~ the suppression file 'no.yaml' does not exist; see whether it is"
                        + " spelled right",
                "validate - --baseline no.json ~ the baseline 'no.json' does not exist; see whether it is spelled right",
                "review ~ name at least one PATH: a file, a folder, or - for standard input",
                "review - --by x ~ Unknown option: '--by'; see sip review --help",
                "review - --min-persons 0 ~ --min-persons is a number from 1 to 100",
                "review - --min-persons 101 ~ --min-persons is a number from 1 to 100",
                "review - -f pdf ~ Invalid value for option '--format': 'pdf' is none of text, json, html; see sip"
                        + " review --help",
                "review - --against nowhere.json ~ 'nowhere.json' cannot be read; see whether it is there and you may"
                        + " read it",
                "deadlines ~ name at least one PATH: a file, a folder, or - for standard input",
                "deadlines - -f html ~ Invalid value for option '--format': 'html' is none of text, json, ics; see sip"
                        + " deadlines --help",
                "deadlines - -f ics --all ~ a calendar shows open deadlines; leave out --all",
                "deadlines - -r nowhere ~ 'nowhere' is neither a rule set nor a file; shipped are: {shipped}",
                "compare ~ Missing required parameters: 'OLD', 'NEW'; see sip compare --help",
                "compare no.json no.json ~ the old set 'no.json' does not exist; see whether it is spelled right",
                "compare a b -f html ~ Invalid value for option '--format': 'html' is none of text, json; see sip"
                        + " compare --help",
                "rules show ~ write sip rules, sip rules list or sip rules show RULE",
                "rules list goal-stated ~ write sip rules, sip rules list or sip rules show RULE",
                "rules show no-such-rule ~ there is no rule 'no-such-rule'; sip rules lists them all",
                "rule-sets -f markdown ~ --format of rule-sets is text or json",
                "schema plans ~ Invalid value for positional parameter at index 0 (plan|report|rule-set|suppressions):"
                        + " 'plans' is none of plan, report, rule-set, suppressions; see sip schema --help"
            })
    void isToldInOneLine(String line, String message) {
        var shipped = String.join(", ", RuleSets.shippedIds());

        var run = sip(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.err()).isEqualTo("sip: " + message.replace("{shipped}", shipped) + "\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void isAPathThatDoesNotExistAlsoBesideOneThatDoes() throws IOException {
        var file = Plans.write(folder, "a.json", Plans.REJECTED);

        var run = sip("validate", file, folder + "/b.json");

        assertThat(run.err())
                .isEqualTo("sip: the path '" + folder + "/b.json' does not exist; see whether it is spelled right\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void isAPathBelowAFile() throws IOException {
        var file = Plans.write(folder, "a.json", Plans.REJECTED);

        assertThat(sip("validate", file + "/b.json").code()).isEqualTo(2);
    }

    @Test
    void isAFolderWithoutDocuments() throws IOException {
        Plans.write(folder, "notes.txt", "");
        Plans.write(folder, ".hidden.json", Plans.ACCEPTED);

        var run = sip("validate", folder.toString());

        assertThat(run.err())
                .isEqualTo("sip: no document matches; folders are searched for *.json, *.ndjson and *.jsonl, also"
                        + " .gz, without hidden files and links\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void isAFaultyRuleSetFileOfWhichEachFaultIsALine() throws IOException {
        var ruleSet = Plans.write(folder, "own.yaml", """
                formatVersion: "1.0"
                id: own
                extends: national
                title: {sv: Egen, en: Own}
                versions:
                  - version: "1"
                    from: 2026-01-01
                    rules:
                      no-such-rule: {binding: MANDATORY}
                      goal-stated: {binding: SOMETIMES}
                """);

        var run = sip("validate", "-", "-r", ruleSet);

        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("sip: " + ruleSet + ":"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void leavesTheOutputFileAsItIs() throws IOException {
        var file = Plans.write(folder, "a.json", Plans.ACCEPTED);
        var output = folder.resolve("out.txt");
        Files.writeString(output, "before");

        var run = sip("validate", file, "-j", "0", "-o", output.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(output).hasContent("before");
    }

    @Test
    void tellsNoCharactersThatSteerTheTerminal() {
        assertThat(sip("validate", "a\u001b[2Jb").err())
                .isEqualTo("sip: the path 'a?[2Jb' does not exist; see whether it is spelled right\n");
    }
}
