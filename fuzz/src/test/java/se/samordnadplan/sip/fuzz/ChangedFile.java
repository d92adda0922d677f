package se.samordnadplan.sip.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A YAML file of the repository with some lines changed, so that most of what comes of it can still be parsed. */
final class ChangedFile {

    private static final int MOST_CHANGES = 8;
    private static final List<String> SCALARS = List.of(
            "OFF",
            "MANDATORY",
            "RECOMMENDED",
            "ADVISORY",
            "national",
            "./unit.yaml",
            "../changed.yaml",
            "2026-01-01",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31",
            "0",
            "-1",
            "999999999",
            "1e9",
            "0x10",
            ".inf",
            "~",
            "",
            "''",
            "\" \"",
            "true",
            "yes",
            "[]",
            "[[]]",
            "{}",
            "{a: b}",
            "[a, a]",
            "*a",
            "&a x",
            "!!binary aGVq",
            "!!int \"7\"",
            "|",
            ">-",
            "? a",
            "# no value",
            "\"\\u0000\"",
            "\"\\uD800\"",
            "/**",
            "/*/x",
            "/~2",
            "x-own",
            "%",
            "`");

    private ChangedFile() {}

    static byte[] from(FuzzedDataProvider data, List<String> files) {
        var lines = new ArrayList<>(data.pickValue(files).lines().toList());
        int changes = data.consumeInt(0, MOST_CHANGES);
        for (int i = 0; i < changes && !lines.isEmpty(); i++) {
            change(lines, data, files);
        }
        var bytes = String.join(data.pickValue(List.of("\n", "\n", "\r\n", "\r")), lines)
                .getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && data.consumeInt(0, 7) == 0) {
            bytes[data.consumeInt(0, bytes.length - 1)] = data.consumeByte();
        }
        return bytes;
    }

    private static void change(List<String> lines, FuzzedDataProvider data, List<String> files) {
        int at = data.consumeInt(0, lines.size() - 1);
        var line = lines.get(at);
        switch (data.consumeInt(0, 9)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, lines.set(data.consumeInt(0, lines.size() - 1), line));
            case 3 -> lines.add(at, any(data.pickValue(files).lines().toList(), data));
            case 4 -> lines.set(at, withValue(line, value(any(lines, data))));
            case 5 -> lines.set(at, "  " + line);
            case 6 -> lines.set(at, line.replaceFirst("^ {2}", ""));
            case 7 -> lines.set(at, line + data.consumeString(6));
            case 8 -> lines.set(at, line.substring(0, data.consumeInt(0, line.length())));
            default -> lines.set(at, withValue(line, data.pickValue(SCALARS)));
        }
    }

    private static String any(List<String> lines, FuzzedDataProvider data) {
        return lines.isEmpty() ? "" : data.pickValue(lines);
    }

    private static String withValue(String line, String value) {
        int colon = line.indexOf(':');
        return colon < 0 ? line.replaceFirst("- .*", "- ") + value : line.substring(0, colon + 1) + " " + value;
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
