package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import se.samordnadplan.sip.cli.command.AllFormats;

/**
 * Whatever comes from outside, from a plan, a rule set, suppressions or the name of a file, is text in every output: the
 * output has the same shape as if harmless words of the same length had come.
 */
class InjectionTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path PLAN = GoldenFile.at("examples/plans/14-nobody-responsible.json");

    /** Control characters and invisible ones, as those that turn the direction of writing. */
    private static final String STEERING = "[\\p{Cc}\\p{Cf}&&[^\\n]]";

    @TempDir
    private Path folder;

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>\"><img src=x onerror=alert(1)>' onmouseover='alert(1)"
                        + "</title></style></textarea><svg onload=alert(1)>--><b>x</b><!--",
                "]]><failure message=\"x\"/><![CDATA[<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///\">]>"
                        + "&y;&lt;b&gt;&#60;i&#62;&amp;",
                "`x` $(x) @raw <%= 1 %> javascript:alert(1)",
                "\u0000\u0001\u001b[31m\u0007\u007f\u0085\u202egnp.exe\u2066\u200b\ufeff\ufffe\uffff\ud83d\ude00a\u2028b\u2029c",
                "a\r\nBEGIN:VALARM\r\nEND:VALARM\r\n{\"verdict\":\"ACCEPTED\"}");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isTextInEveryReport(String hostile) throws Exception {
        for (var format : AllFormats.ofReports()) {
            var options = List.of("validate", "-f", format);
            var expected = run(harmless(hostile), options);
            var actual = run(hostile, options);

            assertThat(shape(format, actual.out())).as(format).isEqualTo(shape(format, expected.out()));
            assertThat(actual.code()).isEqualTo(expected.code()).isEqualTo(1);
            assertThat(actual.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isTextInEveryReview(String hostile) throws Exception {
        for (var format : AllFormats.ofReviews()) {
            var options = List.of("review", "--min-persons", "1", "-f", format);

            assertThat(shape(format, run(hostile, options).out()))
                    .as(format)
                    .isEqualTo(shape(format, run(harmless(hostile), options).out()));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isTextInEveryListOfDeadlines(String hostile) throws Exception {
        for (var format : AllFormats.ofDeadlines()) {
            var options = List.of("deadlines", "-f", format);

            assertThat(shape(format, run(hostile, options).out()))
                    .as(format)
                    .isEqualTo(shape(format, run(harmless(hostile), options).out()));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isTextInEveryComparison(String hostile) throws Exception {
        for (var format : AllFormats.ofComparisons()) {
            var actual = comparison(hostile, format);

            assertThat(shape(format, actual.out()))
                    .as(format)
                    .isEqualTo(
                            shape(format, comparison(harmless(hostile), format).out()));
            assertThat(actual.code()).isOne();
            assertThat(actual.err()).isEmpty();
        }
    }

    private Run comparison(String word, String format) throws IOException {
        var strict = run(word, List.of("validate", "-f", "ndjson"));
        var lenient = run(word, List.of("validate", "-f", "ndjson", "--lenient"));
        return Run.sip(
                "compare",
                "-f",
                format,
                Plans.write(folder, "strict.ndjson", strict.out()),
                Plans.write(folder, "lenient.ndjson", lenient.out()));
    }

    /** With the same blanks, because lines are broken there. */
    private static String harmless(String hostile) {
        return hostile.replaceAll("[^ \\n]", "x").replace('\n', ' ');
    }

    private Run run(String word, List<String> options) throws IOException {
        var command = new ArrayList<>(options);
        command.addAll(List.of("--as-of", "2026-03-02", "-r", ruleSet(word), plan(word)));
        if (options.get(0).equals("validate")) {
            command.addAll(List.of("--suppressions", suppressions(word)));
        }
        return Run.sip(command.toArray(new String[0]));
    }

    private String plan(String word) throws IOException {
        var plan = (ObjectNode) MAPPER.readTree(Files.readAllBytes(PLAN));
        plan.put("id", word);
        plan.put(word, word);
        plan.withObject("/individual").put("name", word).put("whatMatters", word);
        plan.withObject("/need").put("description", word).put("identifiedBy", word);
        var meeting = plan.withArray("/meetings").addObject();
        meeting.put("id", word).put("type", "FOLLOW_UP").put("chair", word);
        var name = "a" + word.replaceAll("[^\\x01-\\x7f]|/", "") + ".json";
        return Plans.write(Files.createTempDirectory(folder, "plan"), name, plan.toString());
    }

    private String ruleSet(String word) throws IOException {
        var texts = Map.of("sv", word, "en", word);
        var cite = List.of(Map.of("document", "routine", "section", word));
        var deadline = Map.of(
                "start",
                "NEED_IDENTIFIED",
                "end",
                "CLOSED",
                "within",
                Map.of("amount", 30, "unit", "WORKING_DAYS"),
                "binding",
                "MANDATORY",
                "cite",
                cite,
                "title",
                texts,
                "message",
                Map.of("sv", withoutBraces(word), "en", withoutBraces(word)));
        var version = Map.of(
                "version",
                "1",
                "from",
                "2010-01-01",
                "rules",
                Map.of("goal-stated", Map.of("binding", "MANDATORY", "cite", cite)),
                "deadlines",
                Map.of("x-soon", deadline));
        return Plans.write(
                folder,
                "own.json",
                MAPPER.writeValueAsString(Map.of(
                        "formatVersion",
                        "1.0",
                        "id",
                        "own",
                        "extends",
                        "national",
                        "title",
                        texts,
                        "documents",
                        Map.of("routine", Map.of("title", word, "publisher", word)),
                        "versions",
                        List.of(version))));
    }

    /** A message has places for values in braces. */
    private static String withoutBraces(String word) {
        return word.replaceAll("[{}]", "");
    }

    private String suppressions(String word) throws IOException {
        var entry = Map.of("rule", "reference-resolves", "reason", word, "until", "2099-12-31");
        return Plans.write(folder, "known.json", MAPPER.writeValueAsString(Map.of("suppressions", List.of(entry))));
    }

    private static List<String> shape(String format, String output) throws Exception {
        return switch (format) {
            case "HTML" -> ofPage(output);
            case "JUNIT" -> ofXml(output);
            case "TEXT" -> ofText(output);
            case "ICS" -> ofCalendar(output);
            default -> ofJson(output);
        };
    }

    private static List<String> ofPage(String page) {
        assertThat(page).doesNotContainPattern(STEERING);
        return Jsoup.parse(page).getAllElements().stream()
                .map(element -> element.normalName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .sorted()
                                .toList())
                .toList();
    }

    private static List<String> ofXml(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var shape = new ArrayList<String>();
        collect(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))), shape);
        return shape;
    }

    private static void collect(Node node, List<String> shape) {
        var attributes = node.getAttributes();
        shape.add(node.getNodeName()
                + IntStream.range(0, attributes == null ? 0 : attributes.getLength())
                        .mapToObj(i -> attributes.item(i).getNodeName())
                        .toList());
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, shape);
        }
    }

    /** Lines are broken by words, so their number is not asked. */
    private static List<String> ofText(String text) {
        assertThat(text).doesNotContainPattern(STEERING);
        return List.of();
    }

    private static List<String> ofCalendar(String calendar) {
        assertThat(calendar.replace("\r\n", "\n")).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
        return calendar.replace("\r\n ", "")
                .lines()
                .map(line -> line.split("[:;]", 2)[0])
                .toList();
    }

    private static List<String> ofJson(String json) throws IOException {
        assertThat(json).doesNotContainPattern("[\\x00-\\x1f&&[^\\n]]");
        var shape = new ArrayList<String>();
        collect(MAPPER.readTree(json), "", shape);
        return shape.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static void collect(JsonNode node, String path, List<String> shape) {
        shape.add(path + " " + node.getNodeType());
        node.properties().forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), shape));
        if (node.isArray()) {
            node.forEach(element -> collect(element, path + "/*", shape));
        }
    }
}
