package se.samordnadplan.sip.benchmarks;

import java.time.LocalDate;

/** One invented plan as a line of JSON: mostly sound, in about every fifth something is missing, late or unreadable. */
final class GeneratedPlan {

    private static final String[] MUNICIPALITIES = {
        "0114", "0180", "0380", "0483", "0580", "0680", "0781", "0880", "1280", "1380", "1480", "1490", "1715", "1880",
        "1980", "2062", "2180", "2281", "2284", "2380", "2401", "2480", "2482", "2580"
    };

    private final long number;
    private final LocalDate asOf;
    private final Chance chance;
    private final StringBuilder line;
    private final String status;
    /** The day of the need; everything else follows from it. */
    private final LocalDate need;

    GeneratedPlan(long number, LocalDate asOf, Chance chance, StringBuilder line) {
        this.number = number;
        this.asOf = asOf;
        this.chance = chance;
        this.line = line;
        this.status = chance.oneOf(
                "INITIATED",
                "INVITED",
                "ESTABLISHED",
                "ESTABLISHED",
                "ESTABLISHED",
                "ESTABLISHED",
                "CLOSED",
                "DECLINED");
        this.need = asOf.minusDays(established() ? 40 + chance.below(200) : chance.below(20));
    }

    void write() {
        int start = line.length();
        line.append("{\"formatVersion\":\"1.0\",\"id\":\"gen-").append(number);
        line.append("\",\"version\":").append(1 + chance.below(4)).append(",\"planType\":\"SIP\"");
        text(",\"status\":", status).append(",\"source\":{\"system\":\"Form\"}");
        people();
        beginning();
        if (established()) {
            meeting();
            new GeneratedGoals(need.plusDays(15), asOf, chance, line).write();
            end();
        }
        line.append('}');
        spoil(start);
        line.append('\n');
    }

    private boolean established() {
        return status.equals("ESTABLISHED") || status.equals("CLOSED");
    }

    private void people() {
        var municipality = chance.oneOf(MUNICIPALITIES);
        text(",\"individual\":{\"identifier\":{\"type\":\"PERSONNUMMER\",\"value\":", chance.identityNumber());
        text("},\"name\":\"Påhitt Provsson\",\"municipality\":", municipality);
        text(",\"region\":", municipality.substring(0, 2)).append(",\"whatMatters\":\"Att kunna gå ut igen.\"}");
        line.append(",\"bodies\":[{\"id\":\"vc\",\"name\":\"Vårdcentralen Påhittby\",\"kind\":\"HEALTH_CARE\",")
                .append("\"principal\":\"REGION\"},{\"id\":\"soc\",\"name\":\"Socialtjänsten Påhittby\",")
                .append("\"kind\":\"SOCIAL_SERVICES\",\"principal\":\"MUNICIPALITY\"}]")
                .append(",\"participants\":[{\"id\":\"p1\",\"role\":\"INDIVIDUAL\",\"name\":\"Påhitt Provsson\"},")
                .append("{\"id\":\"p2\",\"role\":\"PROFESSIONAL\",\"name\":\"Tage Testlund\",\"body\":\"vc\",")
                .append("\"profession\":\"Sjuksköterska\",\"contact\":{\"phone\":\"070-174 06 12\"}},")
                .append("{\"id\":\"p3\",\"role\":\"PROFESSIONAL\",\"name\":\"Ingrid Provberg\",\"body\":\"soc\",")
                .append("\"profession\":\"Handläggare\",\"contact\":{\"phone\":\"070-174 06 13\"}}]");
    }

    private void beginning() {
        line.append(",\"need\":{");
        if (!chance.percent(2)) {
            date("\"identifiedOn\":", need).append(',');
        }
        line.append("\"identifiedBy\":\"p2\",\"assessedBy\":\"p2\",\"origin\":\"SERVICE\",")
                .append("\"description\":\"Stöd från flera håll behöver gå i takt.\"}");
        if (status.equals("INITIATED")) {
            date(",\"consent\":{\"decision\":\"PENDING\",\"informedOn\":", need).append('}');
            return;
        }
        if (!chance.percent(2)) {
            text(",\"consent\":{\"decision\":", status.equals("DECLINED") ? "REFUSED" : "GIVEN");
            date(",\"form\":\"WRITTEN\",\"informedOn\":", need);
            date(",\"decidedOn\":", need.plusDays(1)).append(",\"givenBy\":\"p1\",\"documentedBy\":\"p2\"}");
        }
        if (!status.equals("DECLINED")) {
            date(",\"invitation\":{\"sentOn\":", need.plusDays(1 + chance.below(4)));
            line.append(",\"sentBy\":\"p2\",\"purpose\":\"Komma överens om vem som gör vad.\",")
                    .append("\"statesConsent\":true,\"invitees\":[\"p1\",\"p2\",\"p3\"]}");
        }
    }

    private void meeting() {
        var day = need.plusDays(15);
        date(",\"meetings\":[{\"id\":\"m1\",\"type\":\"PLANNING\",\"plannedOn\":", day);
        date(",\"heldOn\":", day).append(",\"mode\":\"IN_PERSON\",\"venueChosenWithIndividual\":true,\"chair\":\"p3\"");
        text(",\"documenter\":", chance.percent(2) ? "p3" : "p2");
        line.append(",\"attendees\":[\"p1\",\"p2\",\"p3\"]}]");
    }

    private void end() {
        var day = need.plusDays(15);
        line.append(",\"othersInvolved\":false,\"overallResponsibleBody\":\"vc\"");
        date(",\"coordinators\":[{\"participant\":\"p2\",\"appointedOn\":", day);
        line.append(",\"appointedWithIndividual\":true}]");
        if (status.equals("ESTABLISHED")) {
            date(",\"nextFollowUp\":{\"plannedOn\":", asOf.plusDays(chance.below(90) - 5));
            line.append(",\"responsible\":\"p2\",\"method\":\"MEETING\"}");
        }
        date(",\"approvals\":[{\"participant\":\"p1\",\"approvedOn\":", day);
        date("},{\"participant\":\"p2\",\"approvedOn\":", day);
        date("},{\"participant\":\"p3\",\"approvedOn\":", day).append("}]");
        date(",\"delivery\":{\"toIndividual\":{\"method\":\"PRINTED\",\"deliveredOn\":", day);
        line.append("},\"copies\":[\"p1\",\"p2\",\"p3\"],\"originalHeldBy\":\"p2\"}");
        if (status.equals("CLOSED")) {
            closure(day.plusDays(20));
        }
    }

    private void closure(LocalDate day) {
        date(",\"followUps\":[{\"on\":", day);
        date(",\"plannedOn\":", day).append(",\"by\":\"p2\",\"method\":\"PHONE\",\"continuedNeed\":false}]");
        date(",\"evaluation\":{\"evaluatedOn\":", day);
        line.append(",\"by\":\"p2\",\"withIndividual\":true,\"summary\":\"Målen är nådda.\"}");
        date(",\"closure\":{\"closedOn\":", day).append(",\"closedBy\":\"p2\",\"reason\":\"NEEDS_MET\"}");
    }

    /** Makes a few lines unreadable, in different ways. */
    private void spoil(int start) {
        int how = chance.below(400);
        if (how == 0) {
            line.setLength(start + (line.length() - start) / 2);
        } else if (how < 4) {
            line.insert(line.length() - 1, ",\"goal\":[]");
        } else if (how < 6) {
            line.insert(line.length() - 1, ",\"deviations\":[{\"reportedOn\":\"2026-02-30\"}]");
        }
    }

    private StringBuilder date(String name, LocalDate date) {
        return text(name, date.toString());
    }

    private StringBuilder text(String name, String value) {
        return line.append(name).append('"').append(value).append('"');
    }
}
