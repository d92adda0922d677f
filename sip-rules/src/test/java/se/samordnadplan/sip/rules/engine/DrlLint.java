package se.samordnadplan.sip.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a DRL file line by line and says where it leaves the house style. */
final class DrlLint {

    private static final int MOST_RULES = 12;
    private static final int MOST_LINES = 150;
    private static final int MOST_CONDITION_LINES = 8;
    private static final Pattern NAME = Pattern.compile("rule \"([a-z0-9]+(?:-[a-z0-9]+)*(?: / [a-z0-9 -]+)?)\"");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Set<String> FROM = Set.of(
            "INITIATED",
            "INVITED",
            "ESTABLISHED",
            "CLOSED",
            "ALL",
            "ESTABLISHED_ONLY",
            "DECLINED_ONLY",
            "INVITED_AND_DECLINED");
    private static final Map<String, Pattern> BANNED = banned();

    private final List<String> complaints = new ArrayList<>();
    private final List<String> lines;

    private DrlLint(String drl) {
        this.lines = drl.lines().toList();
    }

    /** One sentence for each fault, with its line. */
    static List<String> complaints(String drl) {
        var lint = new DrlLint(drl);
        lint.checkFile();
        for (int line = 0; line < lint.lines.size(); line++) {
            lint.checkWords(line);
            if (lint.lines.get(line).startsWith("rule ")) {
                lint.checkRule(line);
            }
        }
        return lint.complaints;
    }

    private void checkFile() {
        long rules = lines.stream().filter(line -> line.startsWith("rule ")).count();
        complainIf(rules > MOST_RULES, 0, "more than " + MOST_RULES + " rules: make a second file");
        complainIf(lines.size() > MOST_LINES, 0, "more than " + MOST_LINES + " lines: make a second file");
    }

    private void checkWords(int line) {
        var text = lines.get(line).strip();
        if (text.startsWith("//")) {
            complainIf(text.matches("//\\s*(rule\\s+\"|when$|then$|end$).*"), line, "a rule that is commented out");
            return;
        }
        complainIf(text.startsWith("rule") && !lines.get(line).startsWith("rule "), line, "a rule that is indented");
        var code = TEXT.matcher(text).replaceAll("\"\"").replaceFirst("//.*", "");
        BANNED.forEach((advice, pattern) -> complainIf(pattern.matcher(code).find(), line, advice));
    }

    private void checkRule(int start) {
        complainIf(!NAME.matcher(lines.get(start)).matches(), start, "a name that is no id, or no \"id / part\"");
        boolean commented = start > 0 && lines.get(start - 1).startsWith("//");
        complainIf(!commented, start, "no comment with the norm and its source right above the rule");
        int when = indexOf("when", start);
        int then = indexOf("then", when);
        int end = indexOf("end", then);
        complainIf(end == lines.size(), start, "no line with only 'when', 'then' or 'end'");
        complainIf(then - when - 1 > MOST_CONDITION_LINES, when, "a condition of more than 8 lines");
        complainIf(end - then != 2, then, "a consequence that is not one line");
        checkMetadata(start, String.join("\n", lines.subList(start + 1, when)));
    }

    private void checkMetadata(int start, String metadata) {
        complainIf(!metadata.matches("(?s).*@category\\([A-Z_]+\\).*"), start, "no @category");
        var from = Pattern.compile("@from\\((\\w+)\\)").matcher(metadata);
        complainIf(!from.find() || !FROM.contains(from.group(1)), start, "no @from that is known");
    }

    private int indexOf(String keyword, int after) {
        for (int line = after; line < lines.size(); line++) {
            if (lines.get(line).strip().equals(keyword)) {
                return line;
            }
        }
        return lines.size();
    }

    private void complainIf(boolean wrong, int line, String what) {
        if (wrong) {
            complaints.add("line " + (line + 1) + ": " + what);
        }
    }

    private static Map<String, Pattern> banned() {
        var banned = new LinkedHashMap<String, Pattern>();
        for (var word : List.of(
                "salience",
                "agenda-group",
                "ruleflow-group",
                "activation-group",
                "no-loop",
                "lock-on-active",
                "auto-focus",
                "modify",
                "update",
                "insert",
                "insertLogical",
                "retract",
                "delete",
                "eval",
                "function",
                "declare",
                "query",
                "collect",
                "dialect")) {
            banned.put("'" + word + "' is not used here", Pattern.compile("(?<![\\w$.-])" + word + "(?![\\w-])"));
        }
        banned.put("'System.out' is not used here", Pattern.compile("System\\s*\\.\\s*(out|err)"));
        banned.put("an import with a star: name the types", Pattern.compile("^import .*\\*"));
        banned.put("an import of a constant: it cannot be used in conditions", Pattern.compile("^import static "));
        banned.put("'&&': use a comma", Pattern.compile("&&"));
        banned.put("'.or(' and '.and(' are taken for keywords of DRL: make a verb", Pattern.compile("\\.(or|and)\\("));
        return banned;
    }
}
