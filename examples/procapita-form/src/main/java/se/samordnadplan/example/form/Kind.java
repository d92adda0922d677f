package se.samordnadplan.example.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column holds. Whatever is written in a cell is text; nothing is calculated. */
enum Kind {
    TEXT("") {
        @Override
        JsonNode read(String cell) {
            return TextNode.valueOf(cell);
        }
    },
    IDENTITY_NUMBER("") {
        @Override
        JsonNode read(String cell) {
            return TextNode.valueOf(cell.replaceAll("[\\s-]", ""));
        }
    },
    DATE("Skriv ett datum som 2026-02-05") {
        @Override
        @Nullable
        JsonNode read(String cell) {
            try {
                return TextNode.valueOf(LocalDate.parse(cell).toString());
            } catch (DateTimeException e) {
                return null;
            }
        }
    },
    YES_NO("Skriv ja eller nej") {
        @Override
        @Nullable
        JsonNode read(String cell) {
            return switch (cell.toLowerCase(Locale.ROOT)) {
                case "ja" -> BooleanNode.TRUE;
                case "nej" -> BooleanNode.FALSE;
                default -> null;
            };
        }
    },
    CONSENT("Skriv ja eller nej") {
        @Override
        @Nullable
        JsonNode read(String cell) {
            return switch (cell.toLowerCase(Locale.ROOT)) {
                case "ja" -> TextNode.valueOf("GIVEN");
                case "nej" -> TextNode.valueOf("REFUSED");
                default -> null;
            };
        }
    },
    PARTY("Skriv region, kommun eller annan") {
        @Override
        @Nullable
        JsonNode read(String cell) {
            var party = cell.toLowerCase(Locale.ROOT);
            return PARTIES.contains(party) ? TextNode.valueOf(party) : null;
        }
    },
    PERSON("Skriv E för den enskilde eller en deltagares nummer, 1 till 3") {
        @Override
        @Nullable
        JsonNode read(String cell) {
            var person = cell.toUpperCase(Locale.ROOT);
            return PERSONS.matcher(person).matches() ? TextNode.valueOf(person) : null;
        }
    },
    PEOPLE("Skriv E och deltagarnas nummer med komma emellan, som E, 1, 2") {
        @Override
        @Nullable
        JsonNode read(String cell) {
            var people = Stream.of(cell.split(",", -1))
                    .map(each -> PERSON.read(each.strip()))
                    .toList();
            return people.contains(null)
                    ? null
                    : JsonNodeFactory.instance.arrayNode().addAll(people);
        }
    };

    /** The ids of the bodies are the words of the form. */
    static final Set<String> PARTIES = Set.of("region", "kommun", "annan");

    /** The ids of the participants are E and the numbers of the form. */
    private static final Pattern PERSONS = Pattern.compile("[E123]");

    /** What the one who registers is asked to write. */
    final String demand;

    Kind(String demand) {
        this.demand = demand;
    }

    /** The value of a cell that is not blank; null where it cannot be read. */
    abstract @Nullable JsonNode read(String cell);
}
