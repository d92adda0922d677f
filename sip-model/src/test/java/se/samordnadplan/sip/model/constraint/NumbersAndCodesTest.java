package se.samordnadplan.sip.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersAndCodesTest {

    @ParameterizedTest
    @CsvSource({
        "5560360793, true",
        "2021005554, true",
        "2120000001, true",
        "2120000019, true", // a 9 that counts once
        "5560360794, false", // the check digit
        "1021005556, true", // the third digit is 2
        "1212121212, false", // the third digit is 1
        "0123456782, true",
        "556036-0793, false",
        "556036079, false",
        "55603607930, false",
        "'5560360793 ', false",
        "٥٥٦٠٣٦٠٧٩٣, false",
        "'', false",
    })
    void anOrganisationNumberHasTenDigitsTheThirdAtLeastTwoAndACheckDigit(String number, boolean valid) {
        assertThat(Numbers.isOrganizationNumber(number)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "SE5560360793-1, true",
        "se5560360793-aZ9, true",
        "SE5560360793-09AZaz, true", // the ends of the ranges
        "SE165560360793-ABCDEFGHIJKLMNOP, true", // 31 characters
        "SE165560360793-ABCDEFGHIJKLMNOPQ, false", // 32
        "SE5560360793-ABCDEFGHIJKLMNOPQR, true", // 18 after the hyphen
        "SE5560360793-ABCDEFGHIJKLMNOPQRS, false", // 19
        "SE5560360793-, false",
        "SE5560360793, false",
        "SE5560360793-A-1, false",
        "SE5560360793-Å, false",
        "SE5560360794-1, false",
        "SE1655603607-1, false",
        "SE175560360793-1, false",
        "NO5560360793-1, false",
        "ſE5560360793-1, false", // a long s is an S where case is ignored beyond ASCII
        "'', false",
        "-, false",
    })
    void anHsaIdHasTheOwnersNumberAndASuffix(String id, boolean valid) {
        assertThat(Numbers.isHsaId(id)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "12345, true",
        "123456789012345, true",
        "1234, false",
        "1234567890123456, false",
        "090-123 45, true",
        "+46 (0)90/123 45, true",
        "++4690123, false",
        "46+90123, false",
        "090.12345, false",
        "090 123 45 x, false",
        "'', false",
        "٠٩٠١٢٣٤٥, false",
    })
    void aTelephoneNumberHasFiveToFifteenDigits(String number, boolean valid) {
        assertThat(Contacts.isPhone(number)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "a@b.c, true",
        "åsa.ö+x@exämple.se, true",
        "a@b, false",
        "a@.b, false",
        "a@b., false",
        "a@b.c., true",
        "a@@b.c, false",
        "a@b@c.d, false",
        "@b.c, false",
        "a@, false",
        "a.b, false",
        "a b@c.d, false",
        "a@b .c, false",
        "a\u00a0@b.c, false",
        "' a@b.c', false",
        "'', false",
    })
    void anEmailAddressHasOneAtSignAndADotInsideTheSecondPart(String address, boolean valid) {
        assertThat(Contacts.isEmail(address)).isEqualTo(valid);
    }

    @Test
    void anEmailAddressHasAtMost254Characters() {
        var end = "@example.se";

        assertThat(Contacts.isEmail("x".repeat(254 - end.length()) + end)).isTrue();
        assertThat(Contacts.isEmail("x".repeat(255 - end.length()) + end)).isFalse();
    }

    @Test
    void thereAre290MunicipalitiesAnd21Regions() {
        var municipalities =
                codes(4).filter(RegisterCodes::isMunicipality).collect(Collectors.toCollection(TreeSet::new));
        var regions = codes(2).filter(RegisterCodes::isRegion).collect(Collectors.toSet());

        assertThat(municipalities).hasSize(290);
        assertThat(municipalities.first()).isEqualTo("0114");
        assertThat(municipalities.last()).isEqualTo("2584");
        assertThat(municipalities).contains("0180", "1480", "2280", "2480").doesNotContain("0100", "9999");
        assertThat(regions)
                .isEqualTo(Set.of(
                        "01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "17", "18", "19", "20",
                        "21", "22", "23", "24", "25"));
    }

    private static java.util.stream.Stream<String> codes(int digits) {
        int count = (int) Math.pow(10, digits);
        return IntStream.range(0, count).mapToObj(code -> String.format("%0" + digits + "d", code));
    }

    @Test
    void aCodeIsNothingButItsDigits() {
        assertThat(RegisterCodes.isMunicipality("")).isFalse();
        assertThat(RegisterCodes.isMunicipality("180")).isFalse();
        assertThat(RegisterCodes.isMunicipality(" 0180")).isFalse();
        assertThat(RegisterCodes.isRegion("1")).isFalse();
        assertThat(RegisterCodes.isRegion("0180")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN, 2009-12-31, false",
        "PLAN, 2010-01-01, true",
        "PLAN, 2099-12-31, true",
        "PLAN, 2100-01-01, false",
        "BIRTH, 1889-12-31, false",
        "BIRTH, 1890-01-01, true",
        "BIRTH, 2099-12-31, true",
        "BIRTH, 2100-01-01, false",
    })
    void aRangeOfDatesHoldsItsEnds(DateRange range, java.time.LocalDate date, boolean holds) {
        assertThat(range.holds(date)).isEqualTo(holds);
    }
}
