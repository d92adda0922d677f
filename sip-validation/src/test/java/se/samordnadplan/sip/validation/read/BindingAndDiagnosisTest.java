package se.samordnadplan.sip.validation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.validation.ReadLimits;

/** What binding refuses and what the diagnosis refuses are the same, for documents changed at random from a fixed seed. */
class BindingAndDiagnosisTest {

    private static final Pattern TOKEN = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|[{}\\[\\],:]|[^\\s{}\\[\\],:\"]+");
    private static final List<String> PALETTE = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "1.0",
            "1e0",
            "2147483648",
            "123456789012345678901234567890123",
            "\"\"",
            "\" \"",
            "\" SIP \"",
            "\"SIP\"",
            "\"2026-02-29\"",
            "\"2026-03-01\"",
            "\" 2026-03-01\"",
            "\"10:00\"",
            "\"24:00\"",
            "\"\\ud83d\"",
            "\"å😀\"",
            "\"live\"",
            "\"valid\"",
            "\"id\"",
            "\"x\"",
            "\"1.0\"",
            "[]",
            "{}",
            "[[]]",
            "{\"a\":1,\"a\":2}",
            "{\"id\":\"x\"}",
            "[null]",
            "[\"\"]",
            "\"" + "x".repeat(300) + "\"",
            "[[[[[[[[[[[[]]]]]]]]]]]]",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "tru",
            "01",
            "NaN",
            "'x'",
            "/**/",
            "\u0000");
    private static final ReadLimits NARROW = new ReadLimits(20_000, 10, 250, 9);

    private static final PlanReader NARROW_STRICT = new PlanReader(NARROW, false);
    private static final PlanReader NARROW_LENIENT = new PlanReader(NARROW, true);

    private static List<List<String>> documents;

    @BeforeAll
    static void readExamples() throws IOException {
        documents = new ArrayList<>();
        try (var files = Files.list(Path.of(System.getProperty("sip.root"), "examples", "plans"))) {
            for (var file : files.sorted().toList()) {
                documents.add(tokens(Files.readString(file)));
            }
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreeOnEveryDocument(long seed) {
        var random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            var text = changed(random);
            refused += holds(text, ReadLimits.DEFAULT, Told.STRICT, Told.LENIENT) ? 1 : 0;
            holds(text, NARROW, NARROW_STRICT, NARROW_LENIENT);
        }

        assertThat(refused).isBetween(400, 900);
    }

    /** Whether the text was refused. */
    private static boolean holds(String text, ReadLimits limits, PlanReader strictReader, PlanReader lenientReader) {
        var faults = Diagnosis.faults(text, limits, false);
        var isRefused = faults.stream().anyMatch(fault -> !fault.rule().equals(Diagnosis.UNKNOWN_NAME));
        var read = strictReader.read(text);

        assertThat(read.faults().isEmpty()).as(text).isEqualTo(faults.isEmpty());
        assertThat(read.plan() == null).as(text).isEqualTo(isRefused);
        assertThat(lenientReader.read(text).plan() == null).as(text).isEqualTo(isRefused);
        return isRefused;
    }

    private static String changed(Random random) {
        var tokens = new ArrayList<>(documents.get(random.nextInt(documents.size())));
        for (int times = random.nextInt(3); times > 0; times--) {
            change(tokens, random);
        }
        return String.join(random.nextBoolean() ? " " : "", tokens);
    }

    private static void change(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        var other = PALETTE.get(random.nextInt(PALETTE.size()));
        switch (random.nextInt(20)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, other);
            case 2 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
            case 3 -> member(tokens, random, "\"x\"", other);
            case 4 -> member(tokens, random, tokens.get(name(tokens, at)), other);
            case 5 -> tokens.set(name(tokens, at), other);
            default -> tokens.set(Math.min(name(tokens, at) + 2, tokens.size() - 1), other);
        }
    }

    /** Puts a name and a value behind the opening of an object. */
    private static void member(List<String> tokens, Random random, String name, String value) {
        int at = random.nextInt(tokens.size());
        while (!tokens.get(at).equals("{")) {
            at = at == 0 ? tokens.size() - 1 : at - 1;
            if (!tokens.contains("{")) {
                return;
            }
        }
        tokens.addAll(at + 1, List.of(name, ":", value, ","));
    }

    /** A name at or before a token; the first token where there is none. */
    private static int name(List<String> tokens, int at) {
        for (int i = Math.min(at, tokens.size() - 2); i > 0; i--) {
            if (tokens.get(i + 1).equals(":")) {
                return i;
            }
        }
        return 0;
    }
}
