// To use this code, add the following Maven dependency to your project:
//
//
//     com.fasterxml.jackson.core     : jackson-databind          : 2.9.0
//     com.fasterxml.jackson.datatype : jackson-datatype-jsr310   : 2.9.0
//
// Import this package:
//
//     import org.migrationregister.Converter;
//
// Then you can deserialize a JSON string with
//
//     Organization data = Converter.OrganizationFromJsonString(jsonString);
//     Activity data = Converter.ActivityFromJsonString(jsonString);
//     Instrument data = Converter.InstrumentFromJsonString(jsonString);
//     SurveyResult data = Converter.SurveyResultFromJsonString(jsonString);
//     MeetingSession data = Converter.MeetingSessionFromJsonString(jsonString);
//     Source data = Converter.SourceFromJsonString(jsonString);
//     Person data = Converter.PersonFromJsonString(jsonString);
//     Topic data = Converter.TopicFromJsonString(jsonString);
//     Place data = Converter.PlaceFromJsonString(jsonString);
//     Statistic data = Converter.StatisticFromJsonString(jsonString);

package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.databind.*;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.*;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

public class Converter {
    // Date-time helpers

    private static final DateTimeFormatter DATE_TIME_FORMATTER = new DateTimeFormatterBuilder()
            .appendOptional(DateTimeFormatter.ISO_DATE_TIME)
            .appendOptional(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
            .appendOptional(DateTimeFormatter.ISO_INSTANT)
            .appendOptional(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SX"))
            .appendOptional(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssX"))
            .appendOptional(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"))
            .toFormatter()
            .withZone(ZoneOffset.UTC);

    public static OffsetDateTime parseDateTimeString(String str) {
        return ZonedDateTime.from(Converter.DATE_TIME_FORMATTER.parse(str)).toOffsetDateTime();
    }

    private static final DateTimeFormatter TIME_FORMATTER = new DateTimeFormatterBuilder()
            .appendOptional(DateTimeFormatter.ISO_TIME)
            .appendOptional(DateTimeFormatter.ISO_OFFSET_TIME)
            .parseDefaulting(ChronoField.YEAR, 2020)
            .parseDefaulting(ChronoField.MONTH_OF_YEAR, 1)
            .parseDefaulting(ChronoField.DAY_OF_MONTH, 1)
            .toFormatter()
            .withZone(ZoneOffset.UTC);

    public static OffsetTime parseTimeString(String str) {
        return ZonedDateTime.from(Converter.TIME_FORMATTER.parse(str)).toOffsetDateTime().toOffsetTime();
    }
    // Serialize/deserialize helpers

    public static Organization OrganizationFromJsonString(String json) throws IOException {
        return getOrganizationObjectReader().readValue(json);
    }

    public static String OrganizationToJsonString(Organization obj) throws JsonProcessingException {
        return getOrganizationObjectWriter().writeValueAsString(obj);
    }

    public static Activity ActivityFromJsonString(String json) throws IOException {
        return getActivityObjectReader().readValue(json);
    }

    public static String ActivityToJsonString(Activity obj) throws JsonProcessingException {
        return getActivityObjectWriter().writeValueAsString(obj);
    }

    public static Instrument InstrumentFromJsonString(String json) throws IOException {
        return getInstrumentObjectReader().readValue(json);
    }

    public static String InstrumentToJsonString(Instrument obj) throws JsonProcessingException {
        return getInstrumentObjectWriter().writeValueAsString(obj);
    }

    public static SurveyResult SurveyResultFromJsonString(String json) throws IOException {
        return getSurveyResultObjectReader().readValue(json);
    }

    public static String SurveyResultToJsonString(SurveyResult obj) throws JsonProcessingException {
        return getSurveyResultObjectWriter().writeValueAsString(obj);
    }

    public static MeetingSession MeetingSessionFromJsonString(String json) throws IOException {
        return getMeetingSessionObjectReader().readValue(json);
    }

    public static String MeetingSessionToJsonString(MeetingSession obj) throws JsonProcessingException {
        return getMeetingSessionObjectWriter().writeValueAsString(obj);
    }

    public static Source SourceFromJsonString(String json) throws IOException {
        return getSourceObjectReader().readValue(json);
    }

    public static String SourceToJsonString(Source obj) throws JsonProcessingException {
        return getSourceObjectWriter().writeValueAsString(obj);
    }

    public static Person PersonFromJsonString(String json) throws IOException {
        return getPersonObjectReader().readValue(json);
    }

    public static String PersonToJsonString(Person obj) throws JsonProcessingException {
        return getPersonObjectWriter().writeValueAsString(obj);
    }

    public static Topic TopicFromJsonString(String json) throws IOException {
        return getTopicObjectReader().readValue(json);
    }

    public static String TopicToJsonString(Topic obj) throws JsonProcessingException {
        return getTopicObjectWriter().writeValueAsString(obj);
    }

    public static Place PlaceFromJsonString(String json) throws IOException {
        return getPlaceObjectReader().readValue(json);
    }

    public static String PlaceToJsonString(Place obj) throws JsonProcessingException {
        return getPlaceObjectWriter().writeValueAsString(obj);
    }

    public static Statistic StatisticFromJsonString(String json) throws IOException {
        return getStatisticObjectReader().readValue(json);
    }

    public static String StatisticToJsonString(Statistic obj) throws JsonProcessingException {
        return getStatisticObjectWriter().writeValueAsString(obj);
    }

    private static ObjectReader OrganizationReader;
    private static ObjectWriter OrganizationWriter;

    private static void instantiateOrganizationMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(OffsetDateTime.class, new JsonDeserializer<OffsetDateTime>() {
            @Override
            public OffsetDateTime deserialize(JsonParser jsonParser, DeserializationContext deserializationContext) throws IOException, JsonProcessingException {
                String value = jsonParser.getText();
                return Converter.parseDateTimeString(value);
            }
        });
        mapper.registerModule(module);
        OrganizationReader = mapper.readerFor(Organization.class);
        OrganizationWriter = mapper.writerFor(Organization.class);
    }

    private static ObjectReader getOrganizationObjectReader() {
        if (OrganizationReader == null) instantiateOrganizationMapper();
        return OrganizationReader;
    }

    private static ObjectWriter getOrganizationObjectWriter() {
        if (OrganizationWriter == null) instantiateOrganizationMapper();
        return OrganizationWriter;
    }

    private static ObjectReader ActivityReader;
    private static ObjectWriter ActivityWriter;

    private static void instantiateActivityMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(OffsetDateTime.class, new JsonDeserializer<OffsetDateTime>() {
            @Override
            public OffsetDateTime deserialize(JsonParser jsonParser, DeserializationContext deserializationContext) throws IOException, JsonProcessingException {
                String value = jsonParser.getText();
                return Converter.parseDateTimeString(value);
            }
        });
        mapper.registerModule(module);
        ActivityReader = mapper.readerFor(Activity.class);
        ActivityWriter = mapper.writerFor(Activity.class);
    }

    private static ObjectReader getActivityObjectReader() {
        if (ActivityReader == null) instantiateActivityMapper();
        return ActivityReader;
    }

    private static ObjectWriter getActivityObjectWriter() {
        if (ActivityWriter == null) instantiateActivityMapper();
        return ActivityWriter;
    }

    private static ObjectReader InstrumentReader;
    private static ObjectWriter InstrumentWriter;

    private static void instantiateInstrumentMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(OffsetDateTime.class, new JsonDeserializer<OffsetDateTime>() {
            @Override
            public OffsetDateTime deserialize(JsonParser jsonParser, DeserializationContext deserializationContext) throws IOException, JsonProcessingException {
                String value = jsonParser.getText();
                return Converter.parseDateTimeString(value);
            }
        });
        mapper.registerModule(module);
        InstrumentReader = mapper.readerFor(Instrument.class);
        InstrumentWriter = mapper.writerFor(Instrument.class);
    }

    private static ObjectReader getInstrumentObjectReader() {
        if (InstrumentReader == null) instantiateInstrumentMapper();
        return InstrumentReader;
    }

    private static ObjectWriter getInstrumentObjectWriter() {
        if (InstrumentWriter == null) instantiateInstrumentMapper();
        return InstrumentWriter;
    }

    private static ObjectReader SurveyResultReader;
    private static ObjectWriter SurveyResultWriter;

    private static void instantiateSurveyResultMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(OffsetDateTime.class, new JsonDeserializer<OffsetDateTime>() {
            @Override
            public OffsetDateTime deserialize(JsonParser jsonParser, DeserializationContext deserializationContext) throws IOException, JsonProcessingException {
                String value = jsonParser.getText();
                return Converter.parseDateTimeString(value);
            }
        });
        mapper.registerModule(module);
        SurveyResultReader = mapper.readerFor(SurveyResult.class);
        SurveyResultWriter = mapper.writerFor(SurveyResult.class);
    }

    private static ObjectReader getSurveyResultObjectReader() {
        if (SurveyResultReader == null) instantiateSurveyResultMapper();
        return SurveyResultReader;
    }

    private static ObjectWriter getSurveyResultObjectWriter() {
        if (SurveyResultWriter == null) instantiateSurveyResultMapper();
        return SurveyResultWriter;
    }

    private static ObjectReader MeetingSessionReader;
    private static ObjectWriter MeetingSessionWriter;

    private static void instantiateMeetingSessionMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(OffsetDateTime.class, new JsonDeserializer<OffsetDateTime>() {
            @Override
            public OffsetDateTime deserialize(JsonParser jsonParser, DeserializationContext deserializationContext) throws IOException, JsonProcessingException {
                String value = jsonParser.getText();
                return Converter.parseDateTimeString(value);
            }
        });
        mapper.registerModule(module);
        MeetingSessionReader = mapper.readerFor(MeetingSession.class);
        MeetingSessionWriter = mapper.writerFor(MeetingSession.class);
    }

    private static ObjectReader getMeetingSessionObjectReader() {
        if (MeetingSessionReader == null) instantiateMeetingSessionMapper();
        return MeetingSessionReader;
    }

    private static ObjectWriter getMeetingSessionObjectWriter() {
        if (MeetingSessionWriter == null) instantiateMeetingSessionMapper();
        return MeetingSessionWriter;
    }

    private static ObjectReader SourceReader;
    private static ObjectWriter SourceWriter;

    private static void instantiateSourceMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(OffsetDateTime.class, new JsonDeserializer<OffsetDateTime>() {
            @Override
            public OffsetDateTime deserialize(JsonParser jsonParser, DeserializationContext deserializationContext) throws IOException, JsonProcessingException {
                String value = jsonParser.getText();
                return Converter.parseDateTimeString(value);
            }
        });
        mapper.registerModule(module);
        SourceReader = mapper.readerFor(Source.class);
        SourceWriter = mapper.writerFor(Source.class);
    }

    private static ObjectReader getSourceObjectReader() {
        if (SourceReader == null) instantiateSourceMapper();
        return SourceReader;
    }

    private static ObjectWriter getSourceObjectWriter() {
        if (SourceWriter == null) instantiateSourceMapper();
        return SourceWriter;
    }

    private static ObjectReader PersonReader;
    private static ObjectWriter PersonWriter;

    private static void instantiatePersonMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(OffsetDateTime.class, new JsonDeserializer<OffsetDateTime>() {
            @Override
            public OffsetDateTime deserialize(JsonParser jsonParser, DeserializationContext deserializationContext) throws IOException, JsonProcessingException {
                String value = jsonParser.getText();
                return Converter.parseDateTimeString(value);
            }
        });
        mapper.registerModule(module);
        PersonReader = mapper.readerFor(Person.class);
        PersonWriter = mapper.writerFor(Person.class);
    }

    private static ObjectReader getPersonObjectReader() {
        if (PersonReader == null) instantiatePersonMapper();
        return PersonReader;
    }

    private static ObjectWriter getPersonObjectWriter() {
        if (PersonWriter == null) instantiatePersonMapper();
        return PersonWriter;
    }

    private static ObjectReader TopicReader;
    private static ObjectWriter TopicWriter;

    private static void instantiateTopicMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(OffsetDateTime.class, new JsonDeserializer<OffsetDateTime>() {
            @Override
            public OffsetDateTime deserialize(JsonParser jsonParser, DeserializationContext deserializationContext) throws IOException, JsonProcessingException {
                String value = jsonParser.getText();
                return Converter.parseDateTimeString(value);
            }
        });
        mapper.registerModule(module);
        TopicReader = mapper.readerFor(Topic.class);
        TopicWriter = mapper.writerFor(Topic.class);
    }

    private static ObjectReader getTopicObjectReader() {
        if (TopicReader == null) instantiateTopicMapper();
        return TopicReader;
    }

    private static ObjectWriter getTopicObjectWriter() {
        if (TopicWriter == null) instantiateTopicMapper();
        return TopicWriter;
    }

    private static ObjectReader PlaceReader;
    private static ObjectWriter PlaceWriter;

    private static void instantiatePlaceMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(OffsetDateTime.class, new JsonDeserializer<OffsetDateTime>() {
            @Override
            public OffsetDateTime deserialize(JsonParser jsonParser, DeserializationContext deserializationContext) throws IOException, JsonProcessingException {
                String value = jsonParser.getText();
                return Converter.parseDateTimeString(value);
            }
        });
        mapper.registerModule(module);
        PlaceReader = mapper.readerFor(Place.class);
        PlaceWriter = mapper.writerFor(Place.class);
    }

    private static ObjectReader getPlaceObjectReader() {
        if (PlaceReader == null) instantiatePlaceMapper();
        return PlaceReader;
    }

    private static ObjectWriter getPlaceObjectWriter() {
        if (PlaceWriter == null) instantiatePlaceMapper();
        return PlaceWriter;
    }

    private static ObjectReader StatisticReader;
    private static ObjectWriter StatisticWriter;

    private static void instantiateStatisticMapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(OffsetDateTime.class, new JsonDeserializer<OffsetDateTime>() {
            @Override
            public OffsetDateTime deserialize(JsonParser jsonParser, DeserializationContext deserializationContext) throws IOException, JsonProcessingException {
                String value = jsonParser.getText();
                return Converter.parseDateTimeString(value);
            }
        });
        mapper.registerModule(module);
        StatisticReader = mapper.readerFor(Statistic.class);
        StatisticWriter = mapper.writerFor(Statistic.class);
    }

    private static ObjectReader getStatisticObjectReader() {
        if (StatisticReader == null) instantiateStatisticMapper();
        return StatisticReader;
    }

    private static ObjectWriter getStatisticObjectWriter() {
        if (StatisticWriter == null) instantiateStatisticMapper();
        return StatisticWriter;
    }
}
