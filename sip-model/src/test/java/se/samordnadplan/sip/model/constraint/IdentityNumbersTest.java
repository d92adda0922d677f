package se.samordnadplan.sip.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.party.Identifier;
import se.samordnadplan.sip.model.party.IdentifierType;

class IdentityNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "191212121212, true",
        "189001012385, true", // the first day of the range
        "209912312387, true", // the last
        "202402292383, true", // a leap day
        "188912312389, false", // before the range
        "210001012384, false", // after it
        "202302292384, false", // no leap year
        "199013012381, false", // no month
        "199001002386, false", // no day
        "191212121213, false", // the check digit
        "191212120008, false", // serial number 000
        "191212721219, false", // a coordination number
        "1212121212, false",
        "19121212-1212, false",
        "191212121212 , true",
        "' 191212121212', false",
        "19121212121A, false",
        "'', false",
        "١٩١٢١٢١٢١٢١٢, false", // other digits than ASCII ones
        "000000000000, false",
        "999999999999, false",
    })
    void aPersonnummerHasTwelveDigitsADateASerialNumberAndACheckDigit(String number, boolean valid) {
        assertThat(IdentityNumbers.isValid(IdentifierType.PERSONNUMMER, number)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "191212721219, true",
        "200208912386, true", // 31 August plus 60
        "200208922385, false", // 32 August
        "200208602383, false", // no day
        "202002892384, true", // 29 February plus 60
        "202102892383, false", // no leap year
        "191212720005, false", // serial number 000
        "191212121212, false", // a personnummer
        "191212721218, false",
    })
    void aSamordningsnummerHasSixtyAddedToTheDay(String number, boolean valid) {
        assertThat(IdentityNumbers.isValid(IdentifierType.SAMORDNINGSNUMMER, number))
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "25TST0000001, true",
        "abcdefghijkl, true",
        "000000000000, true",
        "191212121213, true", // never read as a date
        "25TST000001, false",
        "25TST00000012, false",
        "25TST-000001, false",
        "25TSTÅ000001, false",
        "25TST 000001, false",
    })
    void aReserveNumberHasTwelveLettersOrDigits(String number, boolean valid) {
        assertThat(IdentityNumbers.isValid(IdentifierType.RESERVNUMMER, number)).isEqualTo(valid);
    }

    @Test
    void anIdentifierWithoutKindOrValueIsNotInvalid() {
        assertThat(new Identifier(null, "1").isValid()).isTrue();
        assertThat(new Identifier(IdentifierType.PERSONNUMMER, null).isValid()).isTrue();
        assertThat(new Identifier(IdentifierType.PERSONNUMMER, "1").isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "191212121212",
                "19121212-1212",
                "19121212+1212",
                "1212121212",
                "121212-1212",
                "121212+1212",
                "191212721219",
                "121272-1219",
                "9001012385", // 1890
                "9912312387", // 2099
            })
    void anIdThatIsAnIdentityNumberIsPersonal(String id) {
        assertThat(PersonalIds.isPersonal(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "p1",
                "191212121213",
                "121212-1213",
                "188912312389", // before the range
                "19121212 1212",
                "1912-12121212",
                "19-121212-1212",
                "sip-191212121212",
                "25TST0000001",
                "5560360793", // an organisation number
            })
    void anotherIdIsNot(String id) {
        assertThat(PersonalIds.isPersonal(id)).isFalse();
    }
}
