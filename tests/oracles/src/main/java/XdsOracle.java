import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.bind.JAXBContext;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.openehealth.ipf.commons.ihe.xds.XDS;
import org.openehealth.ipf.commons.ihe.xds.core.ebxml.ebxml30.EbXMLSubmitObjectsRequest30;
import org.openehealth.ipf.commons.ihe.xds.core.stub.ebrs30.lcm.SubmitObjectsRequest;
import org.openehealth.ipf.commons.ihe.xds.core.validate.XDSMetaDataException;
import org.openehealth.ipf.commons.ihe.xds.core.validate.requests.SubmitObjectsRequestValidator;

/** Holds each METADATA.XML given against the OASIS schema of ebRIM 3.0 and reads it with IPF; says what IPF refuses. */
public final class XdsOracle {
    public static void main(String[] files) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(XdsOracle.class.getResource("/wsdl/schema/ebRS30/lcm.xsd"));
        var reader = JAXBContext.newInstance(SubmitObjectsRequest.class).createUnmarshaller();
        for (String file : files) {
            schema.newValidator().validate(new StreamSource(new File(file)));
            var request = new EbXMLSubmitObjectsRequest30((SubmitObjectsRequest) reader.unmarshal(new File(file)));
            try {
                SubmitObjectsRequestValidator.getInstance().validate(request, XDS.Interactions.ITI_42);
            } catch (XDSMetaDataException refusal) {
                System.out.println("refused\t" + file + "\t" + refusal.getMessage());
            }
            System.out.println("read\t" + file + "\t" + request.getExtrinsicObjects().size());
        }
    }
}
