package se.samordnadplan.sip.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.samordnadplan.sip.validation.SipValidator;

/** Reads the date of an option. */
final class DateWord implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String word) {
        try {
            var date = LocalDate.parse(word);
            if (!date.isBefore(SipValidator.FIRST_AS_OF) && !date.isAfter(SipValidator.LAST_AS_OF)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Told below, like a date outside the calendar.
        }
        throw new TypeConversionException("'" + word + "' is no date from " + SipValidator.FIRST_AS_OF + " to "
                + SipValidator.LAST_AS_OF + ", written like 2026-03-01");
    }
}
