package se.samordnadplan.sip.validation;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The JSON Schema of reports, as it is published. */
final class ReportSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchema.class.getResourceAsStream("/META-INF/sip/schema/report.schema.json"));

    private ReportSchema() {}

    /** Where a report does not fit it. */
    static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
