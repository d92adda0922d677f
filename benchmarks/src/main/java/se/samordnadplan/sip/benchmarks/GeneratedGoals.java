package se.samordnadplan.sip.benchmarks;

import java.time.LocalDate;

/**
 * The goals of an invented plan with their activities: a few, in one of two hundred plans very many.
 *
 * @param from the day of the planning meeting
 * @param asOf the day around which due dates lie
 * @param chance decides
 * @param line where to write
 */
record GeneratedGoals(LocalDate from, LocalDate asOf, Chance chance, StringBuilder line) {

    void write() {
        var many = chance.below(200) == 0;
        int goals = many ? 20 : 1 + chance.below(3);
        int activity = 0;
        line.append(",\"goals\":[");
        for (int goal = 1; goal <= goals; goal++) {
            line.append(goal == 1 ? "" : ",").append("{\"id\":\"g").append(goal);
            line.append("\",\"description\":\"Jag vill klara vardagen utan att vara rädd.\",")
                    .append("\"statedBy\":\"INDIVIDUAL\",\"responsible\":\"p2\",\"followUpResponsible\":\"p2\",")
                    .append("\"activities\":[");
            int last = activity + (many ? 10 : 1 + chance.below(3));
            for (var comma = ""; activity < last; comma = ",") {
                line.append(comma);
                activity(++activity);
            }
            line.append("]}");
        }
        line.append(']');
    }

    private void activity(int number) {
        var municipal = number % 2 == 0;
        var due = asOf.plusDays(chance.below(120) - 20);
        var done = due.isBefore(asOf) && !chance.percent(5);
        line.append("{\"id\":\"a").append(number);
        line.append("\",\"description\":\"Promenad två gånger i veckan\",\"order\":")
                .append(number);
        line.append(",\"aim\":\"REGAIN\",\"responsibleBody\":\"").append(municipal ? "soc" : "vc");
        if (!chance.percent(1)) {
            line.append("\",\"responsible\":\"").append(municipal ? "p3" : "p2");
        }
        line.append("\",\"followUpResponsible\":\"p2\",\"startOn\":\"").append(from);
        line.append("\",\"dueOn\":\"").append(due);
        line.append("\",\"status\":\"")
                .append(done ? "DONE\",\"completedOn\":\"" + due : "ONGOING")
                .append("\"}");
    }
}
