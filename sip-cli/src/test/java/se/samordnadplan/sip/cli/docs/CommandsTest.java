package se.samordnadplan.sip.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.cli.Run;

/**
 * The commands of the documentation, page by page. Those of {@code sip} are run here; of those of the build names are looked
 * up. {@code commands.tsv} has the exit code of each of the first, and for whatever is neither the test that does the same.
 */
class CommandsTest {

    private static final String TABLE = "sip-cli/src/test/resources/se/samordnadplan/sip/cli/docs/commands.tsv";

    @TempDir
    private Path folder;

    /** A command on a page. */
    private record Command(String page, String text) {

        boolean isOurs() {
            return text.startsWith("./sip ");
        }

        /** What makes or releases the whole, and cannot be run within it. */
        boolean isBuild() {
            return text.matches("(nice )?\\./mvnw .*|\\.ci/run|git .*|[a-z]+=.*");
        }
    }

    private static List<Command> all() {
        return Documentation.listings().stream()
                .filter(listing -> listing.language().equals(Listing.COMMANDS))
                .flatMap(listing -> listing.commands().stream().map(text -> new Command(listing.page(), text)))
                .distinct()
                .toList();
    }

    /** What is known of each: an exit code or the name of a test. */
    private static Map<Command, String> known() {
        return Documentation.text(TABLE)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> new Command(cells[0], cells[1]), cells -> cells[2]));
    }

    @Test
    void areKnown() {
        assertThat(known().keySet())
                .as("give each command a line in " + TABLE)
                .containsExactlyInAnyOrderElementsOf(
                        all().stream().filter(command -> !command.isBuild()).toList());
    }

    @Test
    void ofOtherProgramsAreRunByAnotherTest() {
        var tests = Documentation.javaFiles().keySet();

        known().forEach((command, test) -> {
            if (!command.isOurs()) {
                assertThat(tests).as(command.toString()).contains(test + ".java");
            }
        });
    }

    static List<String> pages() {
        return all().stream()
                .filter(Command::isOurs)
                .map(Command::page)
                .distinct()
                .toList();
    }

    /** In the order of the page: a later command may need what an earlier one has written. */
    @ParameterizedTest
    @MethodSource("pages")
    void endAsTheirPageSays(String page) {
        var codes = known();
        for (var command : all()) {
            if (command.isOurs() && command.page().equals(page)) {
                var run = run(command.text());

                assertThat(run.code() + "").as("%s: %s", command, run.err()).isEqualTo(codes.get(command));
                if (run.code() < 2) {
                    assertThat(run.err()).as(command.toString()).isEmpty();
                }
            }
        }
    }

    static List<List<Listing>> shown() {
        var all = Documentation.listings();
        return all.stream()
                .filter(Listing::isOutput)
                .map(output -> List.of(all.get(all.indexOf(output) - 1), output))
                .toList();
    }

    /** What stands below a command of {@code sip} is what it prints, up to where it is cut. */
    @ParameterizedTest
    @MethodSource
    void shown(List<Listing> commandAndOutput) {
        var command = commandAndOutput.get(0).commands().get(0);
        var output = commandAndOutput.get(1).text();

        var printed = run(command).out().replace(Documentation.ROOT + "/", "");

        if (output.endsWith("…\n")) {
            assertThat(printed).startsWith(output.substring(0, output.length() - 2));
        } else {
            assertThat(printed).isEqualTo(output);
        }
    }

    private Run run(String command) {
        var args = Stream.of(command.split(" ")).skip(1).map(this::inPlace);
        return sip(args.toArray(String[]::new));
    }

    /** What lies in the repository is read from there; other files are written to a folder, and read from it. */
    private String inPlace(String argument) {
        if (argument.startsWith("examples/")) {
            return Documentation.ROOT.resolve(argument).toString();
        }
        return argument.matches("[a-z][\\w-]*(\\.\\w+)+")
                ? folder.resolve(argument).toString()
                : argument;
    }

    static List<Command> build() {
        return all().stream().filter(Command::isBuild).toList();
    }

    /** Running them would be a build within the build: it has to do that the names of modules, profiles and tests are right. */
    @ParameterizedTest
    @MethodSource
    void build(Command command) {
        var words = List.of(command.text().replaceAll("['\"]", "").split(" "));
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).equals("-pl")) {
                assertThat(words.get(i).split(","))
                        .allSatisfy(module -> assertThat(
                                        Documentation.ROOT.resolve(module).resolve("pom.xml"))
                                .exists());
            } else {
                assertHasRightNames(words.get(i));
            }
        }
    }

    private static void assertHasRightNames(String word) {
        var poms = String.join("\n", Documentation.files("pom.xml", "").values());
        if (word.startsWith("-P") && !word.contains("$")) {
            assertThat(word.substring(2).split(","))
                    .allSatisfy(profile -> assertThat(poms).contains("<id>" + profile + "</id>"));
        } else if (word.startsWith("-Dtest=")) {
            var tests = Stream.of(word.substring(7).split(",")).map(test -> test + ".java");
            assertThat(Documentation.javaFiles()).containsKeys(tests.toArray(String[]::new));
        } else if (word.startsWith("-Dsip.")) {
            assertThat(poms).contains("${" + word.substring(2, word.indexOf('=')) + "}");
        }
    }
}
