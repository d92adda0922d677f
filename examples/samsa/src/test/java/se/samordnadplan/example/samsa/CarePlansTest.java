package se.samordnadplan.example.samsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samordnadplan.example.samsa.IngvarsDischarge.TUE_2026_03_10;
import static se.samordnadplan.example.samsa.IngvarsDischarge.agreed;
import static se.samordnadplan.example.samsa.IngvarsDischarge.upToTheCall;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.party.Identifier;
import se.samordnadplan.sip.model.party.IdentifierType;
import se.samordnadplan.sip.model.party.IndividualBuilder;

class CarePlansTest {

    private static final String ID = "<c:documentId>episode-88</c:documentId>";

    private final JudgedPlan judged = new DischargeJudge().judge(upToTheCall().with(agreed()), TUE_2026_03_10);

    @Test
    void writesTheElementsOfTheContractInItsOrder() throws Exception {
        var contents = written(judged).replaceAll("<c:value>[A-Za-z0-9+/=]+</c:value>", "<c:value>BASE64</c:value>");

        assertThat(contents).isEqualTo("""
            <?xml version="1.0" encoding="UTF-8"?>
            <r:GetCarePlansResponse
             xmlns:r="urn:riv:clinicalprocess:logistics:logistics:GetCarePlansResponder:2"
             xmlns:c="urn:riv:clinicalprocess:logistics:logistics:3">
            <r:carePlan>
            <c:carePlanHeader>
            <c:documentId>episode-88</c:documentId>
            <c:sourceSystemHSAId>SE9999000012-SAMSA1</c:sourceSystemHSAId>
            <c:documentTitle>Samordnad individuell plan</c:documentTitle>
            <c:patientId><c:id>194103179810</c:id><c:type>1.2.752.129.2.1.3.1</c:type></c:patientId>
            <c:accountableHealthcareProfessional>
            <c:authorTime>20260310153000</c:authorTime>
            </c:accountableHealthcareProfessional>
            <c:approvedForPatient>false</c:approvedForPatient>
            </c:carePlanHeader>
            <c:carePlanBody>
            <c:content><c:mediaType>text/plain</c:mediaType><c:value>BASE64</c:value></c:content>
            <c:content><c:mediaType>text/plain</c:mediaType><c:value>BASE64</c:value></c:content>
            <c:typeOfCarePlanEnum>SIP</c:typeOfCarePlanEnum>
            </c:carePlanBody>
            </r:carePlan>
            <r:result>
            <c:resultCode>OK</c:resultCode>
            <c:logId>00000000-0000-4000-8000-000000000001</c:logId>
            </r:result>
            </r:GetCarePlansResponse>
            """.replace("\n", ""));
    }

    @Test
    void readsBackThePlanWithItsReport() throws Exception {
        var received = read(written(judged));

        assertThat(received.plans()).containsExactly(judged);
        assertThat(received.others()).isEmpty();
    }

    @Test
    void namesTheDocumentsThatAreOfAnotherKind() throws Exception {
        var pdf = written(judged).replace("text/plain", "application/pdf");
        var habilitation = written(judged).replace(">SIP<", ">HP<");

        assertThat(read(pdf)).isEqualTo(new CarePlansReader.Received(List.of(), List.of("episode-88")));
        assertThat(read(habilitation)).isEqualTo(new CarePlansReader.Received(List.of(), List.of("episode-88")));
    }

    @Test
    void opensNoFileThatAnEntityNames(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        var xxe = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";

        refuses(written(judged).replace("?>", "?>" + xxe).replace(ID, "<c:documentId>&e;</c:documentId>"))
                .hasMessage("The response has a DOCTYPE.");
    }

    @Test
    void opensNoFileThatADoctypeNames(@TempDir Path folder) throws Exception {
        var dtd = folder.resolve("missing.dtd").toUri();

        refuses(written(judged).replace("?>", "?><!DOCTYPE x SYSTEM \"" + dtd + "\">"))
                .hasMessage("The response has a DOCTYPE.");
    }

    @Test
    void doesNotLaughABillionTimes() throws Exception {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i <= 9; i++) {
            var tenfold = String.join("", Collections.nCopies(10, "&e" + (i - 1) + ";"));
            laughs.append("<!ENTITY e").append(i).append(" \"").append(tenfold).append("\">");
        }
        laughs.append("]>");

        refuses(written(judged).replace("?>", "?>" + laughs).replace(ID, "<c:documentId>&e9;</c:documentId>"))
                .hasMessage("The response has a DOCTYPE.");
    }

    @Test
    void refusesAnEntityThatNobodyDeclared() throws Exception {
        refuses(written(judged).replace(ID, "<c:documentId>&e;</c:documentId>"))
                .hasMessage("The response is not well-formed XML: line 1.");
        refuses(written(judged).replace(ID, ID + "&e;")).hasMessage("The response is not well-formed XML: line 1.");
    }

    @Test
    void refusesAReportOnAnotherPlan() throws Exception {
        var other = SipPlanBuilder.builder(judged.plan()).version(2).build();

        refuses(written(new JudgedPlan(other, judged.report())))
                .hasMessage("A report of the response is on another plan.");
    }

    @Test
    void refusesWhatIsCutOffGarbledOrAFailure() throws Exception {
        var whole = written(judged);

        refuses(whole.substring(0, whole.length() - 1)).hasMessage("The response is not well-formed XML: line 1.");
        refuses(whole.replace("<c:value>", "<c:value>!")).hasMessage("A content of the response is not Base64.");
        refuses(whole.replace("<c:value>", "<c:value>AAAA"))
                .hasMessage("A content of the response cannot be read. Not a plan document: line 1, column 2."
                        + " Maybe a value has the wrong type or a name is unknown;"
                        + " validate the document to be told all faults.");
        refuses(whole.replace(">OK<", ">ERROR<")).hasMessage("The producer answers that it failed.");
        assertThatThrownBy(() -> CarePlansReader.read(new byte[5 * 1024 * 1024 + 1]))
                .isInstanceOf(CarePlansException.class)
                .hasMessage("The response is larger than 5242880 bytes.");
    }

    @Test
    void writesNothingThatTheContractDoesNotAllow() {
        var broad = GoalBuilder.builder().id("g").description("x".repeat(4000)).build();
        var large = SipPlanBuilder.builder(judged.plan())
                .goals(Collections.nCopies(30, broad))
                .build();
        var reserve = SipPlanBuilder.builder(judged.plan())
                .individual(IndividualBuilder.builder()
                        .identifier(new Identifier(IdentifierType.RESERVNUMMER, "99AB00000017"))
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(with(large)))
                .withMessage("[content] is larger than 102400 bytes, which the contract does not allow."
                        + " Maybe refer to it instead.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(with(reserve)))
                .withMessage("[identifier] is a reserve number, whose OID is that of the region. Maybe add it here.");
    }

    private JudgedPlan with(SipPlan plan) {
        return new JudgedPlan(plan, judged.report());
    }

    private static String written(JudgedPlan judged) throws Exception {
        var xml = CarePlansWriter.write(
                judged,
                LocalDateTime.of(2026, 3, 10, 15, 30),
                false,
                UUID.fromString("00000000-0000-4000-8000-000000000001"));
        return new String(xml, StandardCharsets.UTF_8);
    }

    private static CarePlansReader.Received read(String xml) throws CarePlansException {
        return CarePlansReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(String xml) {
        return assertThatThrownBy(() -> read(xml)).isInstanceOf(CarePlansException.class);
    }
}
