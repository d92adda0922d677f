package se.samordnadplan.example.form;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads forms from CSV as Swedish spreadsheets save it: with semicolons, in UTF-8. */
final class CsvForms {

    private CsvForms() {}

    static FormFile read(byte[] csv) throws FormFileException {
        var file = new FormFile();
        int number = 0;
        var records = CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(csv))
                .iterator();
        try {
            while (records.hasNext()) {
                number++;
                file.add(number, records.next().getFields());
            }
        } catch (CsvParseException e) {
            throw new FormFileException("Rad " + (number + 1) + " är inte riktig CSV. Kanske saknas ett citattecken.");
        }
        return file;
    }

    /** Another encoding would turn letters into others without a word. */
    private static String text(byte[] csv) throws FormFileException {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FormFileException("Filen är inte UTF-8. Spara den som CSV UTF-8.");
        }
    }
}
