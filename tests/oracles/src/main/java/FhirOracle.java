import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CachingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** Prints what HAPI says of each file given: severity, place and words, apart by tabs; then how many entries it read. */
public final class FhirOracle {
    public static void main(String[] files) throws Exception {
        FhirContext context = FhirContext.forR4();
        var module = new FhirInstanceValidator(new CachingValidationSupport(new ValidationSupportChain(
                new DefaultProfileValidationSupport(context), new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context))));
        module.setErrorForUnknownProfiles(false);
        FhirValidator validator = context.newValidator().registerValidatorModule(module);
        for (String file : files) {
            String text = Files.readString(Path.of(file));
            for (var said : validator.validateWithResult(text).getMessages()) {
                System.out.println(String.join("\t", List.of(said.getSeverity().getCode(), String.valueOf(said.getLocationString()),
                        said.getMessage().replaceAll("\\s+", " "))));
            }
            var bundle = context.newJsonParser().parseResource(org.hl7.fhir.r4.model.Bundle.class, text);
            System.out.println("read\t" + file + "\t" + bundle.getEntry().size());
        }
    }
}
