import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.migrationregister.*;

/** Reads records as NDJSON into the generated types and writes them back. */
public class RoundTrip {
    private static final Map<String, Class<?>> BY_KIND = Map.of(
            "organization", Organization.class,
            "activity", Activity.class,
            "instrument", Instrument.class,
            "survey-result", SurveyResult.class,
            "meeting-session", MeetingSession.class,
            "source", Source.class,
            "person", Person.class,
            "topic", Topic.class,
            "place", Place.class,
            "statistic", Statistic.class);

    public static void main(String[] args) throws Exception {
        // A field that a record lacks is null in its object, and is to be left out again.
        ObjectMapper mapper = new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line; (line = lines.readLine()) != null;) {
            String kind = mapper.readTree(line).get("kind").asText();
            out.println(mapper.writeValueAsString(mapper.readValue(line, BY_KIND.get(kind))));
        }
        out.flush();
    }
}
