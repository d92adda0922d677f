package se.samordnadplan.sip.benchmarks.peer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import se.samordnadplan.sip.model.SipPlan;

/**
 * HAPI FHIR's instance validator on a like bundle: structure, cardinalities, invariants and code lists of FHIR R4, as
 * its documentation sets it up. It knows nothing of a plan's rules, and far more of FHIR than is asked here.
 */
final class Hapi {

    private final FhirContext fhir = FhirContext.forR4();
    private final FhirValidator validator = fhir.newValidator();

    Hapi() {
        var support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir),
                new CommonCodeSystemsTerminologyService(fhir));
        validator.registerValidatorModule(new FhirInstanceValidator(support));
    }

    /** The plan as HAPI reads it: a bundle in JSON. */
    String bundle(SipPlan plan) {
        return fhir.newJsonParser().encodeResourceToString(CarePlanBundle.of(plan));
    }

    /** The errors of a bundle; warnings, such as that a resource has no text, do not matter. */
    List<SingleValidationMessage> errors(String bundle) {
        return validator.validateWithResult(bundle).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .toList();
    }
}
