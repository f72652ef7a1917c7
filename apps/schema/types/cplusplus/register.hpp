//  To parse this JSON data, first install
//
//      json.hpp  https://github.com/nlohmann/json
//
//  Then include this file, and then do
//
//     Register data = nlohmann::json::parse(jsonString);

#pragma once

#include <optional>
#include "json.hpp"

#include <optional>
#include <stdexcept>
#include <regex>
#include <unordered_map>

#ifndef NLOHMANN_OPT_HELPER
#define NLOHMANN_OPT_HELPER
namespace nlohmann {
    template <typename T>
    struct adl_serializer<std::shared_ptr<T>> {
        static void to_json(json & j, const std::shared_ptr<T> & opt) {
            if (!opt) j = nullptr; else j = *opt;
        }

        static std::shared_ptr<T> from_json(const json & j) {
            if (j.is_null()) return std::shared_ptr<T>(); else return std::make_shared<T>(j.get<T>());
        }
    };
    template <typename T>
    struct adl_serializer<std::optional<T>> {
        static void to_json(json & j, const std::optional<T> & opt) {
            if (!opt) j = nullptr; else j = *opt;
        }

        static std::optional<T> from_json(const json & j) {
            if (j.is_null()) return std::optional<T>(); else return std::make_optional<T>(j.get<T>());
        }
    };
}
#endif

namespace migration {
    using nlohmann::json;

    class ClassMemberConstraints {
        private:
        std::optional<int64_t> min_int_value;
        std::optional<int64_t> max_int_value;
        std::optional<double> min_double_value;
        std::optional<double> max_double_value;
        std::optional<size_t> min_length;
        std::optional<size_t> max_length;
        std::optional<std::string> pattern;

        public:
        ClassMemberConstraints(
            std::optional<int64_t> min_int_value,
            std::optional<int64_t> max_int_value,
            std::optional<double> min_double_value,
            std::optional<double> max_double_value,
            std::optional<size_t> min_length,
            std::optional<size_t> max_length,
            std::optional<std::string> pattern
        ) : min_int_value(min_int_value), max_int_value(max_int_value), min_double_value(min_double_value), max_double_value(max_double_value), min_length(min_length), max_length(max_length), pattern(pattern) {}
        ClassMemberConstraints() = default;
        virtual ~ClassMemberConstraints() = default;

        void set_min_int_value(int64_t min_int_value) { this->min_int_value = min_int_value; }
        auto get_min_int_value() const { return min_int_value; }

        void set_max_int_value(int64_t max_int_value) { this->max_int_value = max_int_value; }
        auto get_max_int_value() const { return max_int_value; }

        void set_min_double_value(double min_double_value) { this->min_double_value = min_double_value; }
        auto get_min_double_value() const { return min_double_value; }

        void set_max_double_value(double max_double_value) { this->max_double_value = max_double_value; }
        auto get_max_double_value() const { return max_double_value; }

        void set_min_length(size_t min_length) { this->min_length = min_length; }
        auto get_min_length() const { return min_length; }

        void set_max_length(size_t max_length) { this->max_length = max_length; }
        auto get_max_length() const { return max_length; }

        void set_pattern(const std::string &  pattern) { this->pattern = pattern; }
        auto get_pattern() const { return pattern; }
    };

    class ClassMemberConstraintException : public std::runtime_error {
        public:
        ClassMemberConstraintException(const std::string &  msg) : std::runtime_error(msg) {}
    };

    class ValueTooLowException : public ClassMemberConstraintException {
        public:
        ValueTooLowException(const std::string &  msg) : ClassMemberConstraintException(msg) {}
    };

    class ValueTooHighException : public ClassMemberConstraintException {
        public:
        ValueTooHighException(const std::string &  msg) : ClassMemberConstraintException(msg) {}
    };

    class ValueTooShortException : public ClassMemberConstraintException {
        public:
        ValueTooShortException(const std::string &  msg) : ClassMemberConstraintException(msg) {}
    };

    class ValueTooLongException : public ClassMemberConstraintException {
        public:
        ValueTooLongException(const std::string &  msg) : ClassMemberConstraintException(msg) {}
    };

    class InvalidPatternException : public ClassMemberConstraintException {
        public:
        InvalidPatternException(const std::string &  msg) : ClassMemberConstraintException(msg) {}
    };

    inline void CheckConstraint(const std::string &  name, const ClassMemberConstraints & c, int64_t value) {
        if (c.get_min_int_value() != std::nullopt && value < *c.get_min_int_value()) {
            throw ValueTooLowException ("Value too low for " + name + " (" + std::to_string(value) + "<" + std::to_string(*c.get_min_int_value()) + ")");
        }

        if (c.get_max_int_value() != std::nullopt && value > *c.get_max_int_value()) {
            throw ValueTooHighException ("Value too high for " + name + " (" + std::to_string(value) + ">" + std::to_string(*c.get_max_int_value()) + ")");
        }
    }

    inline void CheckConstraint(const std::string &  name, const ClassMemberConstraints & c, const std::optional<int64_t> & value) {
        if (value) {
            CheckConstraint(name, c, *value);
        }
    }

    inline void CheckConstraint(const std::string &  name, const ClassMemberConstraints & c, double value) {
        if (c.get_min_double_value() != std::nullopt && value < *c.get_min_double_value()) {
            throw ValueTooLowException ("Value too low for " + name + " (" + std::to_string(value) + "<" + std::to_string(*c.get_min_double_value()) + ")");
        }

        if (c.get_max_double_value() != std::nullopt && value > *c.get_max_double_value()) {
            throw ValueTooHighException ("Value too high for " + name + " (" + std::to_string(value) + ">" + std::to_string(*c.get_max_double_value()) + ")");
        }
    }

    inline void CheckConstraint(const std::string &  name, const ClassMemberConstraints & c, const std::optional<double> & value) {
        if (value) {
            CheckConstraint(name, c, *value);
        }
    }

    inline void CheckConstraint(const std::string &  name, const ClassMemberConstraints & c, const std::string &  value) {
        if (c.get_min_length() != std::nullopt && value.length() < *c.get_min_length()) {
            throw ValueTooShortException ("Value too short for " + name + " (" + std::to_string(value.length()) + "<" + std::to_string(*c.get_min_length()) + ")");
        }

        if (c.get_max_length() != std::nullopt && value.length() > *c.get_max_length()) {
            throw ValueTooLongException ("Value too long for " + name + " (" + std::to_string(value.length()) + ">" + std::to_string(*c.get_max_length()) + ")");
        }

        if (c.get_pattern() != std::nullopt) {
            std::smatch result;
            std::regex_search(value, result, std::regex( *c.get_pattern() ));
            if (result.empty()) {
                throw InvalidPatternException ("Value doesn't match pattern for " + name + " (" + value +" != " + *c.get_pattern() + ")");
            }
        }
    }

    inline void CheckConstraint(const std::string &  name, const ClassMemberConstraints & c, const std::optional<std::string> & value) {
        if (value) {
            CheckConstraint(name, c, *value);
        }
    }

    #ifndef NLOHMANN_UNTYPED_migration_HELPER
    #define NLOHMANN_UNTYPED_migration_HELPER
    inline json get_untyped(const json & j, const char * property) {
        if (j.find(property) != j.end()) {
            return j.at(property).get<json>();
        }
        return json();
    }

    inline json get_untyped(const json & j, std::string property) {
        return get_untyped(j, property.data());
    }
    #endif

    #ifndef NLOHMANN_OPTIONAL_migration_HELPER
    #define NLOHMANN_OPTIONAL_migration_HELPER
    template <typename T>
    inline std::shared_ptr<T> get_heap_optional(const json & j, const char * property) {
        auto it = j.find(property);
        if (it != j.end() && !it->is_null()) {
            return j.at(property).get<std::shared_ptr<T>>();
        }
        return std::shared_ptr<T>();
    }

    template <typename T>
    inline std::shared_ptr<T> get_heap_optional(const json & j, std::string property) {
        return get_heap_optional<T>(j, property.data());
    }
    template <typename T>
    inline std::optional<T> get_stack_optional(const json & j, const char * property) {
        auto it = j.find(property);
        if (it != j.end() && !it->is_null()) {
            return j.at(property).get<std::optional<T>>();
        }
        return std::optional<T>();
    }

    template <typename T>
    inline std::optional<T> get_stack_optional(const json & j, std::string property) {
        return get_stack_optional<T>(j, property.data());
    }
    #endif

    /**
     * What is wrong with the text at a place of a source.
     */
    enum class DamageType : int { DISPLACED, GARBLED, HEADING_MISSING, NOTE_MISSING, NUMBERING_GAP, TRUNCATED_END, TRUNCATED_START };

    /**
     * A source and a place in it.
     */
    class Citation {
        public:
        Citation() :
            locator_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 40, std::string("^[a-z0-9]+(?:[-.][a-z0-9]+)*$")),
            source_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$"))
        {}
        virtual ~Citation() = default;

        private:
        std::optional<std::vector<DamageType>> damage;
        std::string locator;
        ClassMemberConstraints locator_constraint;
        std::string source;
        ClassMemberConstraints source_constraint;

        public:
        /**
         * What is wrong with the text there; filled from the source, and never written by authors.
         */
        const std::optional<std::vector<DamageType>> & get_damage() const { return damage; }
        std::optional<std::vector<DamageType>> & get_mutable_damage() { return damage; }
        void set_damage(const std::optional<std::vector<DamageType>> & value) { this->damage = value; }

        const std::string & get_locator() const { return locator; }
        std::string & get_mutable_locator() { return locator; }
        void set_locator(const std::string & value) { CheckConstraint("locator", locator_constraint, value); this->locator = value; }

        /**
         * The id of a record of kind `source`.
         */
        const std::string & get_source() const { return source; }
        std::string & get_mutable_source() { return source; }
        void set_source(const std::string & value) { CheckConstraint("source", source_constraint, value); this->source = value; }
    };

    /**
     * Left out when the source states it outright.
     *
     * How a statement is known, where its source does not state it outright.
     */
    enum class Basis : int { EXTERNAL, IMPLIED };

    /**
     * What the activity did with the document.
     */
    enum class DocumentRole : int { CONSIDERED, CONTAINS, PRESENTED, PRODUCED };

    /**
     * A document of an activity, and what it is to it.
     */
    class ActivityDocument {
        public:
        ActivityDocument() :
            activity_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^activity/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~ActivityDocument() = default;

        private:
        std::string activity;
        ClassMemberConstraints activity_constraint;
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        DocumentRole role;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        const std::string & get_activity() const { return activity; }
        std::string & get_mutable_activity() { return activity; }
        void set_activity(const std::string & value) { CheckConstraint("activity", activity_constraint, value); this->activity = value; }

        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const DocumentRole & get_role() const { return role; }
        DocumentRole & get_mutable_role() { return role; }
        void set_role(const DocumentRole & value) { this->role = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * A body or network that an activity sets up.
     */
    class EstablishedBody {
        public:
        EstablishedBody() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            organization_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^organization/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~EstablishedBody() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::string organization;
        ClassMemberConstraints organization_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        const std::string & get_organization() const { return organization; }
        std::string & get_mutable_organization() { return organization; }
        void set_organization(const std::string & value) { CheckConstraint("organization", organization_constraint, value); this->organization = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * What the activity has to do with the instrument.
     */
    enum class ActivityInstrumentRelation : int { ADOPTS, CONCERNS, DISSEMINATES, IMPLEMENTS, MANDATED_BY, MONITORS, PRODUCES, PROMOTES, RESPONDS_TO, USES };

    /**
     * An instrument that an activity has to do with, and how.
     */
    class ActivityInstrument {
        public:
        ActivityInstrument() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            instrument_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^instrument/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~ActivityInstrument() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::string instrument;
        ClassMemberConstraints instrument_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        ActivityInstrumentRelation relation;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        const std::string & get_instrument() const { return instrument; }
        std::string & get_mutable_instrument() { return instrument; }
        void set_instrument(const std::string & value) { CheckConstraint("instrument", instrument_constraint, value); this->instrument = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const ActivityInstrumentRelation & get_relation() const { return relation; }
        ActivityInstrumentRelation & get_mutable_relation() { return relation; }
        void set_relation(const ActivityInstrumentRelation & value) { this->relation = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedReferenceToActivity {
        public:
        AttestedReferenceToActivity() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^activity/[a-z0-9]+(?:-[a-z0-9]+)*$"))
        {}
        virtual ~AttestedReferenceToActivity() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * preferred: the caption; acronym; short: a clipped form; variant: another wording;
     * misspelling: printed so by mistake; former: held earlier; descriptive: our own label for
     * a thing that the source leaves unnamed.
     */
    enum class NameRole : int { ACRONYM, DESCRIPTIVE, FORMER, MISSPELLING, PREFERRED, SHORT, VARIANT };

    /**
     * One name of a record, as a source has it.
     */
    class Name {
        public:
        Name() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            lang_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::string("^[a-z]{2,3}$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Name() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> lang;
        ClassMemberConstraints lang_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        NameRole role;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * ISO 639 code; left out for English.
         */
        const std::optional<std::string> & get_lang() const { return lang; }
        std::optional<std::string> & get_mutable_lang() { return lang; }
        void set_lang(const std::optional<std::string> & value) { CheckConstraint("lang", lang_constraint, value); this->lang = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const NameRole & get_role() const { return role; }
        NameRole & get_mutable_role() { return role; }
        void set_role(const NameRole & value) { this->role = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * The name itself.
         */
        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * An activity that another belongs to.
     */
    class LargerActivity {
        public:
        LargerActivity() :
            activity_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^activity/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~LargerActivity() = default;

        private:
        std::string activity;
        ClassMemberConstraints activity_constraint;
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        const std::string & get_activity() const { return activity; }
        std::string & get_mutable_activity() { return activity; }
        void set_activity(const std::string & value) { CheckConstraint("activity", activity_constraint, value); this->activity = value; }

        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * What part somebody has in an activity.
     */
    enum class PartyRole : int { AUTHOR, BENEFICIARY, CONTRIBUTOR, CONVENER, COORDINATOR, CO_ORGANIZER, FUNDER, HOST, IMPLEMENTER, INITIATOR, LEAD, ORGANIZER, PARTICIPANT, PARTNER, PUBLISHER, RECIPIENT, REQUESTER, SECRETARIAT };

    /**
     * Somebody who has a part in an activity.
     */
    class ActivityParty {
        public:
        ActivityParty() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            party_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^(?:organization|person|place)/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~ActivityParty() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::string party;
        ClassMemberConstraints party_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        PartyRole role;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        const std::string & get_party() const { return party; }
        std::string & get_mutable_party() { return party; }
        void set_party(const std::string & value) { CheckConstraint("party", party_constraint, value); this->party = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const PartyRole & get_role() const { return role; }
        PartyRole & get_mutable_role() { return role; }
        void set_role(const PartyRole & value) { this->role = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * What the place is to the activity.
     */
    enum class ActivityPlaceRole : int { COVERS, HELD_IN };

    /**
     * A place of an activity, and what the place is to it.
     */
    class ActivityPlace {
        public:
        ActivityPlace() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            place_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^place/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~ActivityPlace() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::string place;
        ClassMemberConstraints place_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        ActivityPlaceRole role;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        const std::string & get_place() const { return place; }
        std::string & get_mutable_place() { return place; }
        void set_place(const std::string & value) { CheckConstraint("place", place_constraint, value); this->place = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const ActivityPlaceRole & get_role() const { return role; }
        ActivityPlaceRole & get_mutable_role() { return role; }
        void set_role(const ActivityPlaceRole & value) { this->role = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * What sort of saying it is.
     */
    enum class PointType : int { ANNOUNCEMENT, CONCERN, CONCLUSION, FINDING, POSITION, QUESTION, RECOMMENDATION, REQUEST };

    /**
     * A thing said, kept apart from a thing that is so.
     */
    class Point {
        public:
        Point() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            text_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Point() = default;

        private:
        std::optional<Basis> basis;
        std::optional<std::vector<std::string>> by;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string text;
        ClassMemberConstraints text_constraint;
        std::optional<std::vector<std::string>> topics;
        PointType type;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * Who said it, where that is not the record itself. A place stands for its Government.
         */
        const std::optional<std::vector<std::string>> & get_by() const { return by; }
        std::optional<std::vector<std::string>> & get_mutable_by() { return by; }
        void set_by(const std::optional<std::vector<std::string>> & value) { this->by = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * What was said, in our own words.
         */
        const std::string & get_text() const { return text; }
        std::string & get_mutable_text() { return text; }
        void set_text(const std::string & value) { CheckConstraint("text", text_constraint, value); this->text = value; }

        /**
         * What it is about.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }

        const PointType & get_type() const { return type; }
        PointType & get_mutable_type() { return type; }
        void set_type(const PointType & value) { this->type = value; }
    };

    /**
     * How sure it is that the plan and the outcome belong together.
     */
    enum class Certainty : int { CERTAIN, POSSIBLE, PROBABLE };

    /**
     * A planned activity of which another is the outcome.
     */
    class RealizedPlan {
        public:
        RealizedPlan() :
            activity_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^activity/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~RealizedPlan() = default;

        private:
        std::string activity;
        ClassMemberConstraints activity_constraint;
        std::optional<Basis> basis;
        Certainty certainty;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        const std::string & get_activity() const { return activity; }
        std::string & get_mutable_activity() { return activity; }
        void set_activity(const std::string & value) { CheckConstraint("activity", activity_constraint, value); this->activity = value; }

        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        const Certainty & get_certainty() const { return certainty; }
        Certainty & get_mutable_certainty() { return certainty; }
        void set_certainty(const Certainty & value) { this->certainty = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * What sort of number it is.
     */
    enum class DocumentNumberScheme : int { UN_SALES_NUMBER, UN_SYMBOL };

    /**
     * A symbol or sales number of a document.
     */
    class DocumentNumber {
        public:
        DocumentNumber() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~DocumentNumber() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        DocumentNumberScheme scheme;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const DocumentNumberScheme & get_scheme() const { return scheme; }
        DocumentNumberScheme & get_mutable_scheme() { return scheme; }
        void set_scheme(const DocumentNumberScheme & value) { this->scheme = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * The number, as printed.
         */
        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * What the activity is to the other.
     */
    enum class ActivityRelationType : int { DISSEMINATES, FOLLOWS, HELD_ALONGSIDE, PREPARES, SUPPORTS, USES };

    /**
     * What an activity is to another.
     */
    class ActivityRelation {
        public:
        ActivityRelation() :
            activity_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^activity/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~ActivityRelation() = default;

        private:
        std::string activity;
        ClassMemberConstraints activity_constraint;
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        ActivityRelationType relation;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        const std::string & get_activity() const { return activity; }
        std::string & get_mutable_activity() { return activity; }
        void set_activity(const std::string & value) { CheckConstraint("activity", activity_constraint, value); this->activity = value; }

        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const ActivityRelationType & get_relation() const { return relation; }
        ActivityRelationType & get_mutable_relation() { return relation; }
        void set_relation(const ActivityRelationType & value) { this->relation = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * What the remark is about.
     */
    enum class RemarkType : int { CONTRADICTION, DAMAGE, IMPLIED, MISPRINT, NUMBERING, PLANNED_THEN_HELD, PREMISE, VARIANT };

    /**
     * What an editor says of a record: what disagrees, is misprinted, only implied, or lost.
     */
    class Remark {
        public:
        Remark() :
            field_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 120, std::string("^(?:/[A-Za-z0-9-]+)+$")),
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            text_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Remark() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> field;
        ClassMemberConstraints field_constraint;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string text;
        ClassMemberConstraints text_constraint;
        RemarkType type;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * JSON Pointer of the field that it explains, such as `/adoptedOn`.
         */
        const std::optional<std::string> & get_field() const { return field; }
        std::optional<std::string> & get_mutable_field() { return field; }
        void set_field(const std::optional<std::string> & value) { CheckConstraint("field", field_constraint, value); this->field = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * The remark, in our own words.
         */
        const std::string & get_text() const { return text; }
        std::string & get_mutable_text() { return text; }
        void set_text(const std::string & value) { CheckConstraint("text", text_constraint, value); this->text = value; }

        const RemarkType & get_type() const { return type; }
        RemarkType & get_mutable_type() { return type; }
        void set_type(const RemarkType & value) { this->type = value; }
    };

    /**
     * How far an activity has come.
     */
    enum class ActivityStatus : int { COMPLETED, HELD, ONGOING, PLANNED, PROPOSED, PUBLISHED };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedActivityStatus {
        public:
        AttestedActivityStatus() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~AttestedActivityStatus() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        ActivityStatus value;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const ActivityStatus & get_value() const { return value; }
        ActivityStatus & get_mutable_value() { return value; }
        void set_value(const ActivityStatus & value) { this->value = value; }
    };

    /**
     * What sort of work it is.
     */
    enum class ActivityType : int { ADVOCACY, CAPACITY_BUILDING, CONFERENCE, COORDINATION, DATABASE, DIALOGUE, EXPERT_GROUP, FIELD_VISIT, FORUM, FUNDING, HEARING, INSTITUTION_BUILDING, MEETING, MEETING_SERIES, MONITORING, NEGOTIATION, NETWORK_BUILDING, PANEL, POLICY_DEVELOPMENT, PRESENTATION, PROGRAMME, PROJECT, PUBLICATION, REPORT, RESEARCH, ROUND_TABLE, SEMINAR, SERVICE, STANDARD_SETTING, STATISTICS, SURVEY, TECHNICAL_ASSISTANCE, TRAINING, WORKSHOP };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedEdtf {
        public:
        AttestedEdtf() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$"))
        {}
        virtual ~AttestedEdtf() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * Something done or planned: a publication, meeting, study, programme, survey, service or
     * campaign.
     */
    class Activity {
        public:
        Activity() :
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            summary_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Activity() = default;

        private:
        std::vector<Citation> cite;
        std::optional<std::vector<ActivityDocument>> documents;
        std::optional<std::vector<EstablishedBody>> establishes;
        std::optional<std::vector<std::string>> former_ids;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::optional<std::vector<ActivityInstrument>> instruments;
        std::string kind;
        std::optional<std::vector<AttestedReferenceToActivity>> latest;
        std::vector<Name> names;
        std::optional<std::vector<ActivityParty>> parties;
        std::optional<std::vector<LargerActivity>> part_of;
        std::optional<std::vector<ActivityPlace>> places;
        std::optional<std::vector<Point>> points;
        std::optional<std::vector<RealizedPlan>> realizes;
        std::optional<std::vector<DocumentNumber>> references;
        std::optional<std::vector<ActivityRelation>> related;
        std::optional<std::vector<Remark>> remarks;
        std::vector<AttestedActivityStatus> status;
        std::optional<std::string> summary;
        ClassMemberConstraints summary_constraint;
        std::optional<std::vector<std::string>> topics;
        ActivityType type;
        std::optional<std::vector<AttestedEdtf>> when;

        public:
        /**
         * Every place that states the record or anything in it.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Documents that it produced, considered, presented or contains; a document is an activity
         * of type publication or report.
         */
        const std::optional<std::vector<ActivityDocument>> & get_documents() const { return documents; }
        std::optional<std::vector<ActivityDocument>> & get_mutable_documents() { return documents; }
        void set_documents(const std::optional<std::vector<ActivityDocument>> & value) { this->documents = value; }

        /**
         * The bodies or networks that it sets up.
         */
        const std::optional<std::vector<EstablishedBody>> & get_establishes() const { return establishes; }
        std::optional<std::vector<EstablishedBody>> & get_mutable_establishes() { return establishes; }
        void set_establishes(const std::optional<std::vector<EstablishedBody>> & value) { this->establishes = value; }

        /**
         * Ids that this record had before; they still resolve.
         */
        const std::optional<std::vector<std::string>> & get_former_ids() const { return former_ids; }
        std::optional<std::vector<std::string>> & get_mutable_former_ids() { return former_ids; }
        void set_former_ids(const std::optional<std::vector<std::string>> & value) { this->former_ids = value; }

        /**
         * Unique within the kind, and the name of the file.
         */
        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * The instruments that it has to do with.
         */
        const std::optional<std::vector<ActivityInstrument>> & get_instruments() const { return instruments; }
        std::optional<std::vector<ActivityInstrument>> & get_mutable_instruments() { return instruments; }
        void set_instruments(const std::optional<std::vector<ActivityInstrument>> & value) { this->instruments = value; }

        /**
         * Tells the kind of the record.
         */
        const std::string & get_kind() const { return kind; }
        std::string & get_mutable_kind() { return kind; }
        void set_kind(const std::string & value) { this->kind = value; }

        /**
         * Of a series: the most recent occurrence.
         */
        const std::optional<std::vector<AttestedReferenceToActivity>> & get_latest() const { return latest; }
        std::optional<std::vector<AttestedReferenceToActivity>> & get_mutable_latest() { return latest; }
        void set_latest(const std::optional<std::vector<AttestedReferenceToActivity>> & value) { this->latest = value; }

        /**
         * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
         * sources give none.
         */
        const std::vector<Name> & get_names() const { return names; }
        std::vector<Name> & get_mutable_names() { return names; }
        void set_names(const std::vector<Name> & value) { this->names = value; }

        /**
         * Who did what in it; a place stands for its Government.
         */
        const std::optional<std::vector<ActivityParty>> & get_parties() const { return parties; }
        std::optional<std::vector<ActivityParty>> & get_mutable_parties() { return parties; }
        void set_parties(const std::optional<std::vector<ActivityParty>> & value) { this->parties = value; }

        /**
         * The series, programme or larger event that it belongs to.
         */
        const std::optional<std::vector<LargerActivity>> & get_part_of() const { return part_of; }
        std::optional<std::vector<LargerActivity>> & get_mutable_part_of() { return part_of; }
        void set_part_of(const std::optional<std::vector<LargerActivity>> & value) { this->part_of = value; }

        /**
         * Where it is held, or what it covers.
         */
        const std::optional<std::vector<ActivityPlace>> & get_places() const { return places; }
        std::optional<std::vector<ActivityPlace>> & get_mutable_places() { return places; }
        void set_places(const std::optional<std::vector<ActivityPlace>> & value) { this->places = value; }

        /**
         * Things said by or in this record.
         */
        const std::optional<std::vector<Point>> & get_points() const { return points; }
        std::optional<std::vector<Point>> & get_mutable_points() { return points; }
        void set_points(const std::optional<std::vector<Point>> & value) { this->points = value; }

        /**
         * The planned activity, told as a record of its own, of which this is the outcome.
         */
        const std::optional<std::vector<RealizedPlan>> & get_realizes() const { return realizes; }
        std::optional<std::vector<RealizedPlan>> & get_mutable_realizes() { return realizes; }
        void set_realizes(const std::optional<std::vector<RealizedPlan>> & value) { this->realizes = value; }

        /**
         * Document symbols and sales numbers.
         */
        const std::optional<std::vector<DocumentNumber>> & get_references() const { return references; }
        std::optional<std::vector<DocumentNumber>> & get_mutable_references() { return references; }
        void set_references(const std::optional<std::vector<DocumentNumber>> & value) { this->references = value; }

        /**
         * What it is to other activities.
         */
        const std::optional<std::vector<ActivityRelation>> & get_related() const { return related; }
        std::optional<std::vector<ActivityRelation>> & get_mutable_related() { return related; }
        void set_related(const std::optional<std::vector<ActivityRelation>> & value) { this->related = value; }

        /**
         * What an editor has to say of the record.
         */
        const std::optional<std::vector<Remark>> & get_remarks() const { return remarks; }
        std::optional<std::vector<Remark>> & get_mutable_remarks() { return remarks; }
        void set_remarks(const std::optional<std::vector<Remark>> & value) { this->remarks = value; }

        /**
         * How far it had come when the source was written.
         */
        const std::vector<AttestedActivityStatus> & get_status() const { return status; }
        std::vector<AttestedActivityStatus> & get_mutable_status() { return status; }
        void set_status(const std::vector<AttestedActivityStatus> & value) { this->status = value; }

        /**
         * What it is, in our own words, from the cited paragraphs.
         */
        const std::optional<std::string> & get_summary() const { return summary; }
        std::optional<std::string> & get_mutable_summary() { return summary; }
        void set_summary(const std::optional<std::string> & value) { CheckConstraint("summary", summary_constraint, value); this->summary = value; }

        /**
         * What the record is about; our indexing, not a statement of the sources.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }

        const ActivityType & get_type() const { return type; }
        ActivityType & get_mutable_type() { return type; }
        void set_type(const ActivityType & value) { this->type = value; }

        /**
         * When it takes or took place, or came out.
         */
        const std::optional<std::vector<AttestedEdtf>> & get_when() const { return when; }
        std::optional<std::vector<AttestedEdtf>> & get_mutable_when() { return when; }
        void set_when(const std::optional<std::vector<AttestedEdtf>> & value) { this->when = value; }
    };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedReferenceToActivityOrPlace {
        public:
        AttestedReferenceToActivityOrPlace() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^(?:activity|place)/[a-z0-9]+(?:-[a-z0-9]+)*$"))
        {}
        virtual ~AttestedReferenceToActivityOrPlace() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedReferenceToOrganizationOrPlace {
        public:
        AttestedReferenceToOrganizationOrPlace() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^(?:organization|place)/[a-z0-9]+(?:-[a-z0-9]+)*$"))
        {}
        virtual ~AttestedReferenceToOrganizationOrPlace() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedReferenceToInstrument {
        public:
        AttestedReferenceToInstrument() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^instrument/[a-z0-9]+(?:-[a-z0-9]+)*$"))
        {}
        virtual ~AttestedReferenceToInstrument() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * Whether an instrument is in force.
     */
    enum class ForceStatus : int { IN_FORCE, NOT_IN_FORCE };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedForceStatus {
        public:
        AttestedForceStatus() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~AttestedForceStatus() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        ForceStatus value;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const ForceStatus & get_value() const { return value; }
        ForceStatus & get_mutable_value() { return value; }
        void set_value(const ForceStatus & value) { this->value = value; }
    };

    /**
     * What sort of number it is.
     */
    enum class InstrumentNumberScheme : int { ILO_CONVENTION_NUMBER, RESOLUTION_NUMBER, UN_SALES_NUMBER, UN_SYMBOL };

    /**
     * A symbol or number by which an instrument is cited.
     */
    class InstrumentNumber {
        public:
        InstrumentNumber() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~InstrumentNumber() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        InstrumentNumberScheme scheme;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const InstrumentNumberScheme & get_scheme() const { return scheme; }
        InstrumentNumberScheme & get_mutable_scheme() { return scheme; }
        void set_scheme(const InstrumentNumberScheme & value) { this->scheme = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * The number, as printed.
         */
        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * What was done in respect of the instrument.
     */
    enum class ParticipationAction : int { ACCEDED, ENDORSED, PARTY, RATIFIED, SIGNED };

    /**
     * What a body or Government did in respect of an instrument.
     */
    class Participation {
        public:
        Participation() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            party_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^(?:organization|place)/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            when_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$"))
        {}
        virtual ~Participation() = default;

        private:
        ParticipationAction action;
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::string party;
        ClassMemberConstraints party_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::optional<std::string> when;
        ClassMemberConstraints when_constraint;

        public:
        const ParticipationAction & get_action() const { return action; }
        ParticipationAction & get_mutable_action() { return action; }
        void set_action(const ParticipationAction & value) { this->action = value; }

        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        const std::string & get_party() const { return party; }
        std::string & get_mutable_party() { return party; }
        void set_party(const std::string & value) { CheckConstraint("party", party_constraint, value); this->party = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * When that was done.
         */
        const std::optional<std::string> & get_when() const { return when; }
        std::optional<std::string> & get_mutable_when() { return when; }
        void set_when(const std::optional<std::string> & value) { CheckConstraint("when", when_constraint, value); this->when = value; }
    };

    /**
     * What the instrument is to the other.
     */
    enum class InstrumentRelationType : int { AMENDS, FOLLOWS, PART_OF, PURSUES, SUPPLEMENTS };

    /**
     * What an instrument is to another.
     */
    class InstrumentRelation {
        public:
        InstrumentRelation() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            instrument_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^instrument/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~InstrumentRelation() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::string instrument;
        ClassMemberConstraints instrument_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        InstrumentRelationType relation;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        const std::string & get_instrument() const { return instrument; }
        std::string & get_mutable_instrument() { return instrument; }
        void set_instrument(const std::string & value) { CheckConstraint("instrument", instrument_constraint, value); this->instrument = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const InstrumentRelationType & get_relation() const { return relation; }
        InstrumentRelationType & get_mutable_relation() { return relation; }
        void set_relation(const InstrumentRelationType & value) { this->relation = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * What sort of text it is.
     */
    enum class InstrumentType : int { AGENDA, BILATERAL_AGREEMENT, COMMUNICATION, CONTRACT, CONVENTION, DECLARATION, FRAMEWORK, GOALS, GUIDELINES, LABOUR_STANDARD, PLAN_OF_ACTION, PLATFORM_FOR_ACTION, POLICY, PRINCIPLES, PROGRAMME_OF_ACTION, PROTOCOL, QUESTIONNAIRE, RECOMMENDATIONS, RESOLUTION, TRADE_AGREEMENT, TREATY };

    /**
     * A text that binds or guides: a convention, protocol, resolution, declaration, programme,
     * guideline or contract.
     */
    class Instrument {
        public:
        Instrument() :
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            summary_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Instrument() = default;

        private:
        std::optional<std::vector<AttestedReferenceToActivityOrPlace>> adopted_at;
        std::optional<std::vector<AttestedReferenceToOrganizationOrPlace>> adopted_by;
        std::optional<std::vector<AttestedEdtf>> adopted_on;
        std::optional<std::vector<AttestedReferenceToInstrument>> adopted_through;
        std::vector<Citation> cite;
        std::optional<std::vector<std::string>> former_ids;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::optional<std::vector<AttestedForceStatus>> in_force;
        std::optional<std::vector<AttestedEdtf>> in_force_from;
        std::string kind;
        std::vector<Name> names;
        std::optional<std::vector<InstrumentNumber>> numbers;
        std::optional<std::vector<Participation>> participation;
        std::optional<std::vector<Point>> points;
        std::optional<std::vector<InstrumentRelation>> relations;
        std::optional<std::vector<Remark>> remarks;
        std::optional<std::string> summary;
        ClassMemberConstraints summary_constraint;
        std::optional<std::vector<std::string>> topics;
        InstrumentType type;

        public:
        /**
         * The meeting or place of adoption.
         */
        const std::optional<std::vector<AttestedReferenceToActivityOrPlace>> & get_adopted_at() const { return adopted_at; }
        std::optional<std::vector<AttestedReferenceToActivityOrPlace>> & get_mutable_adopted_at() { return adopted_at; }
        void set_adopted_at(const std::optional<std::vector<AttestedReferenceToActivityOrPlace>> & value) { this->adopted_at = value; }

        /**
         * The body that adopted it; a place stands for its Government.
         */
        const std::optional<std::vector<AttestedReferenceToOrganizationOrPlace>> & get_adopted_by() const { return adopted_by; }
        std::optional<std::vector<AttestedReferenceToOrganizationOrPlace>> & get_mutable_adopted_by() { return adopted_by; }
        void set_adopted_by(const std::optional<std::vector<AttestedReferenceToOrganizationOrPlace>> & value) { this->adopted_by = value; }

        /**
         * When it was adopted.
         */
        const std::optional<std::vector<AttestedEdtf>> & get_adopted_on() const { return adopted_on; }
        std::optional<std::vector<AttestedEdtf>> & get_mutable_adopted_on() { return adopted_on; }
        void set_adopted_on(const std::optional<std::vector<AttestedEdtf>> & value) { this->adopted_on = value; }

        /**
         * The instrument by which it was adopted, such as a resolution.
         */
        const std::optional<std::vector<AttestedReferenceToInstrument>> & get_adopted_through() const { return adopted_through; }
        std::optional<std::vector<AttestedReferenceToInstrument>> & get_mutable_adopted_through() { return adopted_through; }
        void set_adopted_through(const std::optional<std::vector<AttestedReferenceToInstrument>> & value) { this->adopted_through = value; }

        /**
         * Every place that states the record or anything in it.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Ids that this record had before; they still resolve.
         */
        const std::optional<std::vector<std::string>> & get_former_ids() const { return former_ids; }
        std::optional<std::vector<std::string>> & get_mutable_former_ids() { return former_ids; }
        void set_former_ids(const std::optional<std::vector<std::string>> & value) { this->former_ids = value; }

        /**
         * Unique within the kind, and the name of the file.
         */
        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * Whether it is in force.
         */
        const std::optional<std::vector<AttestedForceStatus>> & get_in_force() const { return in_force; }
        std::optional<std::vector<AttestedForceStatus>> & get_mutable_in_force() { return in_force; }
        void set_in_force(const std::optional<std::vector<AttestedForceStatus>> & value) { this->in_force = value; }

        /**
         * When it entered into force.
         */
        const std::optional<std::vector<AttestedEdtf>> & get_in_force_from() const { return in_force_from; }
        std::optional<std::vector<AttestedEdtf>> & get_mutable_in_force_from() { return in_force_from; }
        void set_in_force_from(const std::optional<std::vector<AttestedEdtf>> & value) { this->in_force_from = value; }

        /**
         * Tells the kind of the record.
         */
        const std::string & get_kind() const { return kind; }
        std::string & get_mutable_kind() { return kind; }
        void set_kind(const std::string & value) { this->kind = value; }

        /**
         * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
         * sources give none.
         */
        const std::vector<Name> & get_names() const { return names; }
        std::vector<Name> & get_mutable_names() { return names; }
        void set_names(const std::vector<Name> & value) { this->names = value; }

        /**
         * Symbols and numbers by which it is cited.
         */
        const std::optional<std::vector<InstrumentNumber>> & get_numbers() const { return numbers; }
        std::optional<std::vector<InstrumentNumber>> & get_mutable_numbers() { return numbers; }
        void set_numbers(const std::optional<std::vector<InstrumentNumber>> & value) { this->numbers = value; }

        /**
         * Who signed it, ratified it, or is a party to it.
         */
        const std::optional<std::vector<Participation>> & get_participation() const { return participation; }
        std::optional<std::vector<Participation>> & get_mutable_participation() { return participation; }
        void set_participation(const std::optional<std::vector<Participation>> & value) { this->participation = value; }

        /**
         * Things said by or in this record.
         */
        const std::optional<std::vector<Point>> & get_points() const { return points; }
        std::optional<std::vector<Point>> & get_mutable_points() { return points; }
        void set_points(const std::optional<std::vector<Point>> & value) { this->points = value; }

        /**
         * What it is to other instruments.
         */
        const std::optional<std::vector<InstrumentRelation>> & get_relations() const { return relations; }
        std::optional<std::vector<InstrumentRelation>> & get_mutable_relations() { return relations; }
        void set_relations(const std::optional<std::vector<InstrumentRelation>> & value) { this->relations = value; }

        /**
         * What an editor has to say of the record.
         */
        const std::optional<std::vector<Remark>> & get_remarks() const { return remarks; }
        std::optional<std::vector<Remark>> & get_mutable_remarks() { return remarks; }
        void set_remarks(const std::optional<std::vector<Remark>> & value) { this->remarks = value; }

        /**
         * What it is, in our own words, from the cited paragraphs.
         */
        const std::optional<std::string> & get_summary() const { return summary; }
        std::optional<std::string> & get_mutable_summary() { return summary; }
        void set_summary(const std::optional<std::string> & value) { CheckConstraint("summary", summary_constraint, value); this->summary = value; }

        /**
         * What the record is about; our indexing, not a statement of the sources.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }

        const InstrumentType & get_type() const { return type; }
        InstrumentType & get_mutable_type() { return type; }
        void set_type(const InstrumentType & value) { this->type = value; }
    };

    /**
     * What sort of contribution it is.
     */
    enum class ContributionKind : int { INTRODUCTION, OPENING, PRESENTATION, QUESTION, REMARK, REPORT, STATEMENT };

    /**
     * Something that a speaker said or presented in a session.
     */
    class Contribution {
        public:
        Contribution() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            role_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            speaker_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^(?:organization|person)/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            subject_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Contribution() = default;

        private:
        std::optional<std::vector<std::string>> affiliations;
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::vector<std::string>> documents;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        ContributionKind kind;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> role;
        ClassMemberConstraints role_constraint;
        std::optional<std::string> speaker;
        ClassMemberConstraints speaker_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string subject;
        ClassMemberConstraints subject_constraint;

        public:
        /**
         * Bodies that the speaker belonged to or spoke for at the time.
         */
        const std::optional<std::vector<std::string>> & get_affiliations() const { return affiliations; }
        std::optional<std::vector<std::string>> & get_mutable_affiliations() { return affiliations; }
        void set_affiliations(const std::optional<std::vector<std::string>> & value) { this->affiliations = value; }

        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Documents that were presented or named in it.
         */
        const std::optional<std::vector<std::string>> & get_documents() const { return documents; }
        std::optional<std::vector<std::string>> & get_mutable_documents() { return documents; }
        void set_documents(const std::optional<std::vector<std::string>> & value) { this->documents = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        const ContributionKind & get_kind() const { return kind; }
        ContributionKind & get_mutable_kind() { return kind; }
        void set_kind(const ContributionKind & value) { this->kind = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * Position at the time, as printed.
         */
        const std::optional<std::string> & get_role() const { return role; }
        std::optional<std::string> & get_mutable_role() { return role; }
        void set_role(const std::optional<std::string> & value) { CheckConstraint("role", role_constraint, value); this->role = value; }

        /**
         * An organization where its representative is not named; left out where the text does not
         * tell.
         */
        const std::optional<std::string> & get_speaker() const { return speaker; }
        std::optional<std::string> & get_mutable_speaker() { return speaker; }
        void set_speaker(const std::optional<std::string> & value) { CheckConstraint("speaker", speaker_constraint, value); this->speaker = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * What it was about.
         */
        const std::string & get_subject() const { return subject; }
        std::string & get_mutable_subject() { return subject; }
        void set_subject(const std::string & value) { CheckConstraint("subject", subject_constraint, value); this->subject = value; }
    };

    /**
     * A session of a meeting: its place in the agenda, who spoke, and what was said.
     */
    class MeetingSession {
        public:
        MeetingSession() :
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            label_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            meeting_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^activity/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            order_constraint(1, 999, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt),
            parent_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^meeting-session/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            summary_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~MeetingSession() = default;

        private:
        std::vector<Citation> cite;
        std::optional<std::vector<Contribution>> contributions;
        std::optional<std::vector<std::string>> former_ids;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::string kind;
        std::optional<std::string> label;
        ClassMemberConstraints label_constraint;
        std::string meeting;
        ClassMemberConstraints meeting_constraint;
        std::vector<Name> names;
        int64_t order;
        ClassMemberConstraints order_constraint;
        std::optional<std::string> parent;
        ClassMemberConstraints parent_constraint;
        std::optional<std::vector<Point>> points;
        std::optional<std::vector<Remark>> remarks;
        std::optional<std::string> summary;
        ClassMemberConstraints summary_constraint;
        std::optional<std::vector<std::string>> topics;

        public:
        /**
         * Every place that states the record or anything in it.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * What was said, in the order of the text.
         */
        const std::optional<std::vector<Contribution>> & get_contributions() const { return contributions; }
        std::optional<std::vector<Contribution>> & get_mutable_contributions() { return contributions; }
        void set_contributions(const std::optional<std::vector<Contribution>> & value) { this->contributions = value; }

        /**
         * Ids that this record had before; they still resolve.
         */
        const std::optional<std::vector<std::string>> & get_former_ids() const { return former_ids; }
        std::optional<std::vector<std::string>> & get_mutable_former_ids() { return former_ids; }
        void set_former_ids(const std::optional<std::vector<std::string>> & value) { this->former_ids = value; }

        /**
         * Unique within the kind, and the name of the file.
         */
        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * Tells the kind of the record.
         */
        const std::string & get_kind() const { return kind; }
        std::string & get_mutable_kind() { return kind; }
        void set_kind(const std::string & value) { this->kind = value; }

        /**
         * The label as printed, such as "B.1"; left out where none is printed.
         */
        const std::optional<std::string> & get_label() const { return label; }
        std::optional<std::string> & get_mutable_label() { return label; }
        void set_label(const std::optional<std::string> & value) { CheckConstraint("label", label_constraint, value); this->label = value; }

        /**
         * The meeting that it is a session of.
         */
        const std::string & get_meeting() const { return meeting; }
        std::string & get_mutable_meeting() { return meeting; }
        void set_meeting(const std::string & value) { CheckConstraint("meeting", meeting_constraint, value); this->meeting = value; }

        /**
         * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
         * sources give none.
         */
        const std::vector<Name> & get_names() const { return names; }
        std::vector<Name> & get_mutable_names() { return names; }
        void set_names(const std::vector<Name> & value) { this->names = value; }

        /**
         * Position among all sessions of the meeting.
         */
        const int64_t & get_order() const { return order; }
        int64_t & get_mutable_order() { return order; }
        void set_order(const int64_t & value) { CheckConstraint("order", order_constraint, value); this->order = value; }

        /**
         * The session that it is a part of.
         */
        const std::optional<std::string> & get_parent() const { return parent; }
        std::optional<std::string> & get_mutable_parent() { return parent; }
        void set_parent(const std::optional<std::string> & value) { CheckConstraint("parent", parent_constraint, value); this->parent = value; }

        /**
         * Things said by or in this record.
         */
        const std::optional<std::vector<Point>> & get_points() const { return points; }
        std::optional<std::vector<Point>> & get_mutable_points() { return points; }
        void set_points(const std::optional<std::vector<Point>> & value) { this->points = value; }

        /**
         * What an editor has to say of the record.
         */
        const std::optional<std::vector<Remark>> & get_remarks() const { return remarks; }
        std::optional<std::vector<Remark>> & get_mutable_remarks() { return remarks; }
        void set_remarks(const std::optional<std::vector<Remark>> & value) { this->remarks = value; }

        /**
         * What it is, in our own words, from the cited paragraphs.
         */
        const std::optional<std::string> & get_summary() const { return summary; }
        std::optional<std::string> & get_mutable_summary() { return summary; }
        void set_summary(const std::optional<std::string> & value) { CheckConstraint("summary", summary_constraint, value); this->summary = value; }

        /**
         * What the record is about; our indexing, not a statement of the sources.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }
    };

    /**
     * A body or Government that belongs to an organization.
     */
    class Member {
        public:
        Member() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            member_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^(?:organization|place)/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Member() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::string member;
        ClassMemberConstraints member_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        const std::string & get_member() const { return member; }
        std::string & get_mutable_member() { return member; }
        void set_member(const std::string & value) { CheckConstraint("member", member_constraint, value); this->member = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedReferenceToOrganization {
        public:
        AttestedReferenceToOrganization() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^organization/[a-z0-9]+(?:-[a-z0-9]+)*$"))
        {}
        virtual ~AttestedReferenceToOrganization() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * What the place is to the body.
     */
    enum class OrganizationPlaceRole : int { COVERS, SEAT, WORKS_IN };

    /**
     * A place of a body, and what the body is to it.
     */
    class OrganizationPlace {
        public:
        OrganizationPlace() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            place_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^place/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~OrganizationPlace() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::string place;
        ClassMemberConstraints place_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        OrganizationPlaceRole role;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        const std::string & get_place() const { return place; }
        std::string & get_mutable_place() { return place; }
        void set_place(const std::string & value) { CheckConstraint("place", place_constraint, value); this->place = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const OrganizationPlaceRole & get_role() const { return role; }
        OrganizationPlaceRole & get_mutable_role() { return role; }
        void set_role(const OrganizationPlaceRole & value) { this->role = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * What the body is to the other body or the instrument.
     */
    enum class OrganizationRelationType : int { COORDINATES, HEAD_OF, MONITORS, PARTNER_OF, SECRETARIAT_OF, SERVICES, SUCCEEDS };

    /**
     * A standing relation of a body to another body or to an instrument.
     */
    class OrganizationRelation {
        public:
        OrganizationRelation() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            target_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^(?:organization|instrument)/[a-z0-9]+(?:-[a-z0-9]+)*$"))
        {}
        virtual ~OrganizationRelation() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string target;
        ClassMemberConstraints target_constraint;
        OrganizationRelationType type;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const std::string & get_target() const { return target; }
        std::string & get_mutable_target() { return target; }
        void set_target(const std::string & value) { CheckConstraint("target", target_constraint, value); this->target = value; }

        const OrganizationRelationType & get_type() const { return type; }
        OrganizationRelationType & get_mutable_type() { return type; }
        void set_type(const OrganizationRelationType & value) { this->type = value; }
    };

    /**
     * What sort of body it is.
     */
    enum class OrganizationType : int { COMMISSION, DEPARTMENT, DIVISION, FUND, INTERGOVERNMENTAL_ORGANIZATION, INTER_AGENCY_GROUP, INTER_AGENCY_PROGRAMME, MEMBERSHIP, MINISTRY, NON_GOVERNMENTAL_ORGANIZATION, OFFICE, OFFICE_HOLDER, OTHER, PARTNERSHIP, PRINCIPAL_ORGAN, PROFESSIONAL_ASSOCIATION, PROGRAMME, REGIONAL_COMMISSION, REGIONAL_ORGAN, REGIONAL_ORGANIZATION, RESEARCH_INSTITUTE, RESEARCH_NETWORK, SECRETARIAT, SECTION, SPECIALIZED_AGENCY, SPECIAL_PROCEDURE, STATISTICAL_OFFICE, SUBSIDIARY_ORGAN, TASK_FORCE, TREATY_BODY, UNIVERSITY, WORKING_GROUP };

    /**
     * Whether a body is classed with the United Nations system.
     */
    enum class UnitedNationsSystem : int { OUTSIDE, WITHIN };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedUnitedNationsSystem {
        public:
        AttestedUnitedNationsSystem() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~AttestedUnitedNationsSystem() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        UnitedNationsSystem value;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const UnitedNationsSystem & get_value() const { return value; }
        UnitedNationsSystem & get_mutable_value() { return value; }
        void set_value(const UnitedNationsSystem & value) { this->value = value; }
    };

    /**
     * A body that acts on international migration: an organ, office, agency, commission,
     * network, university or association.
     */
    class Organization {
        public:
        Organization() :
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            summary_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Organization() = default;

        private:
        std::vector<Citation> cite;
        std::optional<std::vector<AttestedEdtf>> established;
        std::optional<std::vector<std::string>> former_ids;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::string kind;
        std::optional<std::vector<Member>> members;
        std::vector<Name> names;
        std::optional<std::vector<AttestedReferenceToOrganization>> parents;
        std::optional<std::vector<OrganizationPlace>> places;
        std::optional<std::vector<Point>> points;
        std::optional<std::vector<OrganizationRelation>> relations;
        std::optional<std::vector<Remark>> remarks;
        std::optional<std::string> summary;
        ClassMemberConstraints summary_constraint;
        std::optional<std::vector<std::string>> topics;
        OrganizationType type;
        std::optional<std::vector<AttestedUnitedNationsSystem>> un_system;

        public:
        /**
         * Every place that states the record or anything in it.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * When it was set up.
         */
        const std::optional<std::vector<AttestedEdtf>> & get_established() const { return established; }
        std::optional<std::vector<AttestedEdtf>> & get_mutable_established() { return established; }
        void set_established(const std::optional<std::vector<AttestedEdtf>> & value) { this->established = value; }

        /**
         * Ids that this record had before; they still resolve.
         */
        const std::optional<std::vector<std::string>> & get_former_ids() const { return former_ids; }
        std::optional<std::vector<std::string>> & get_mutable_former_ids() { return former_ids; }
        void set_former_ids(const std::optional<std::vector<std::string>> & value) { this->former_ids = value; }

        /**
         * Unique within the kind, and the name of the file.
         */
        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * Tells the kind of the record.
         */
        const std::string & get_kind() const { return kind; }
        std::string & get_mutable_kind() { return kind; }
        void set_kind(const std::string & value) { this->kind = value; }

        /**
         * Member bodies where stated; a place stands for its Government.
         */
        const std::optional<std::vector<Member>> & get_members() const { return members; }
        std::optional<std::vector<Member>> & get_mutable_members() { return members; }
        void set_members(const std::optional<std::vector<Member>> & value) { this->members = value; }

        /**
         * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
         * sources give none.
         */
        const std::vector<Name> & get_names() const { return names; }
        std::vector<Name> & get_mutable_names() { return names; }
        void set_names(const std::vector<Name> & value) { this->names = value; }

        /**
         * The body that it is part of.
         */
        const std::optional<std::vector<AttestedReferenceToOrganization>> & get_parents() const { return parents; }
        std::optional<std::vector<AttestedReferenceToOrganization>> & get_mutable_parents() { return parents; }
        void set_parents(const std::optional<std::vector<AttestedReferenceToOrganization>> & value) { this->parents = value; }

        /**
         * Where it sits, works, or has its scope.
         */
        const std::optional<std::vector<OrganizationPlace>> & get_places() const { return places; }
        std::optional<std::vector<OrganizationPlace>> & get_mutable_places() { return places; }
        void set_places(const std::optional<std::vector<OrganizationPlace>> & value) { this->places = value; }

        /**
         * Things said by or in this record.
         */
        const std::optional<std::vector<Point>> & get_points() const { return points; }
        std::optional<std::vector<Point>> & get_mutable_points() { return points; }
        void set_points(const std::optional<std::vector<Point>> & value) { this->points = value; }

        /**
         * Standing relations to other bodies and instruments; work done together is an activity.
         */
        const std::optional<std::vector<OrganizationRelation>> & get_relations() const { return relations; }
        std::optional<std::vector<OrganizationRelation>> & get_mutable_relations() { return relations; }
        void set_relations(const std::optional<std::vector<OrganizationRelation>> & value) { this->relations = value; }

        /**
         * What an editor has to say of the record.
         */
        const std::optional<std::vector<Remark>> & get_remarks() const { return remarks; }
        std::optional<std::vector<Remark>> & get_mutable_remarks() { return remarks; }
        void set_remarks(const std::optional<std::vector<Remark>> & value) { this->remarks = value; }

        /**
         * What it is, in our own words, from the cited paragraphs.
         */
        const std::optional<std::string> & get_summary() const { return summary; }
        std::optional<std::string> & get_mutable_summary() { return summary; }
        void set_summary(const std::optional<std::string> & value) { CheckConstraint("summary", summary_constraint, value); this->summary = value; }

        /**
         * What the record is about; our indexing, not a statement of the sources.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }

        const OrganizationType & get_type() const { return type; }
        OrganizationType & get_mutable_type() { return type; }
        void set_type(const OrganizationType & value) { this->type = value; }

        /**
         * Within or outside the United Nations system, as the sources class it.
         */
        const std::optional<std::vector<AttestedUnitedNationsSystem>> & get_un_system() const { return un_system; }
        std::optional<std::vector<AttestedUnitedNationsSystem>> & get_mutable_un_system() { return un_system; }
        void set_un_system(const std::optional<std::vector<AttestedUnitedNationsSystem>> & value) { this->un_system = value; }
    };

    /**
     * A position that somebody holds or held.
     */
    class Position {
        public:
        Position() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            organization_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^organization/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            title_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Position() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> organization;
        ClassMemberConstraints organization_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string title;
        ClassMemberConstraints title_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * The body in which it is held.
         */
        const std::optional<std::string> & get_organization() const { return organization; }
        std::optional<std::string> & get_mutable_organization() { return organization; }
        void set_organization(const std::optional<std::string> & value) { CheckConstraint("organization", organization_constraint, value); this->organization = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * The title of the position, as printed.
         */
        const std::string & get_title() const { return title; }
        std::string & get_mutable_title() { return title; }
        void set_title(const std::string & value) { CheckConstraint("title", title_constraint, value); this->title = value; }
    };

    /**
     * A person whom a source names.
     */
    class Person {
        public:
        Person() :
            honorific_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            summary_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Person() = default;

        private:
        std::vector<Citation> cite;
        std::optional<std::vector<std::string>> former_ids;
        std::optional<std::string> honorific;
        ClassMemberConstraints honorific_constraint;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::string kind;
        std::vector<Name> names;
        std::optional<std::vector<Point>> points;
        std::optional<std::vector<Position>> positions;
        std::optional<std::vector<Remark>> remarks;
        std::optional<std::string> summary;
        ClassMemberConstraints summary_constraint;
        std::optional<std::vector<std::string>> topics;

        public:
        /**
         * Every place that states the record or anything in it.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Ids that this record had before; they still resolve.
         */
        const std::optional<std::vector<std::string>> & get_former_ids() const { return former_ids; }
        std::optional<std::vector<std::string>> & get_mutable_former_ids() { return former_ids; }
        void set_former_ids(const std::optional<std::vector<std::string>> & value) { this->former_ids = value; }

        /**
         * As printed, such as "Ms.".
         */
        const std::optional<std::string> & get_honorific() const { return honorific; }
        std::optional<std::string> & get_mutable_honorific() { return honorific; }
        void set_honorific(const std::optional<std::string> & value) { CheckConstraint("honorific", honorific_constraint, value); this->honorific = value; }

        /**
         * Unique within the kind, and the name of the file.
         */
        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * Tells the kind of the record.
         */
        const std::string & get_kind() const { return kind; }
        std::string & get_mutable_kind() { return kind; }
        void set_kind(const std::string & value) { this->kind = value; }

        /**
         * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
         * sources give none.
         */
        const std::vector<Name> & get_names() const { return names; }
        std::vector<Name> & get_mutable_names() { return names; }
        void set_names(const std::vector<Name> & value) { this->names = value; }

        /**
         * Things said by or in this record.
         */
        const std::optional<std::vector<Point>> & get_points() const { return points; }
        std::optional<std::vector<Point>> & get_mutable_points() { return points; }
        void set_points(const std::optional<std::vector<Point>> & value) { this->points = value; }

        /**
         * Positions held at the time of the source; `holds` where the source says former or since.
         */
        const std::optional<std::vector<Position>> & get_positions() const { return positions; }
        std::optional<std::vector<Position>> & get_mutable_positions() { return positions; }
        void set_positions(const std::optional<std::vector<Position>> & value) { this->positions = value; }

        /**
         * What an editor has to say of the record.
         */
        const std::optional<std::vector<Remark>> & get_remarks() const { return remarks; }
        std::optional<std::vector<Remark>> & get_mutable_remarks() { return remarks; }
        void set_remarks(const std::optional<std::vector<Remark>> & value) { this->remarks = value; }

        /**
         * What it is, in our own words, from the cited paragraphs.
         */
        const std::optional<std::string> & get_summary() const { return summary; }
        std::optional<std::string> & get_mutable_summary() { return summary; }
        void set_summary(const std::optional<std::string> & value) { CheckConstraint("summary", summary_constraint, value); this->summary = value; }

        /**
         * What the record is about; our indexing, not a statement of the sources.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }
    };

    /**
     * External codes. UN M49, https://unstats.un.org/unsd/methodology/m49/; ISO 3166-1 alpha-2,
     * https://www.iso.org/iso-3166-country-codes.html; ISO 3166-1 alpha-3,
     * https://www.iso.org/iso-3166-country-codes.html.
     */
    class PlaceCodes {
        public:
        PlaceCodes() :
            iso2_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::string("^[A-Z]{2}$")),
            iso3_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::string("^[A-Z]{3}$")),
            m49_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::string("^[0-9]{3}$"))
        {}
        virtual ~PlaceCodes() = default;

        private:
        std::optional<std::string> iso2;
        ClassMemberConstraints iso2_constraint;
        std::optional<std::string> iso3;
        ClassMemberConstraints iso3_constraint;
        std::optional<std::string> m49;
        ClassMemberConstraints m49_constraint;

        public:
        /**
         * The ISO 3166-1 code of two letters.
         */
        const std::optional<std::string> & get_iso2() const { return iso2; }
        std::optional<std::string> & get_mutable_iso2() { return iso2; }
        void set_iso2(const std::optional<std::string> & value) { CheckConstraint("iso2", iso2_constraint, value); this->iso2 = value; }

        /**
         * The ISO 3166-1 code of three letters.
         */
        const std::optional<std::string> & get_iso3() const { return iso3; }
        std::optional<std::string> & get_mutable_iso3() { return iso3; }
        void set_iso3(const std::optional<std::string> & value) { CheckConstraint("iso3", iso3_constraint, value); this->iso3 = value; }

        /**
         * The M49 code, three digits.
         */
        const std::optional<std::string> & get_m49() const { return m49; }
        std::optional<std::string> & get_mutable_m49() { return m49; }
        void set_m49(const std::optional<std::string> & value) { CheckConstraint("m49", m49_constraint, value); this->m49 = value; }
    };

    /**
     * What sort of place it is.
     */
    enum class PlaceType : int { BORDER_AREA, CITY, COUNTRY, COUNTRY_GROUP, REGION, WORLD };

    /**
     * A country, region, city or border area.
     */
    class Place {
        public:
        Place() :
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            summary_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Place() = default;

        private:
        std::optional<std::vector<std::string>> broader;
        std::vector<Citation> cite;
        std::optional<PlaceCodes> codes;
        std::optional<std::vector<std::string>> former_ids;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::string kind;
        std::vector<Name> names;
        std::optional<std::vector<Point>> points;
        std::optional<std::vector<Remark>> remarks;
        std::optional<std::string> summary;
        ClassMemberConstraints summary_constraint;
        std::optional<std::vector<std::string>> topics;
        PlaceType type;

        public:
        /**
         * The region or country that it lies in, after UN M49 for countries.
         */
        const std::optional<std::vector<std::string>> & get_broader() const { return broader; }
        std::optional<std::vector<std::string>> & get_mutable_broader() { return broader; }
        void set_broader(const std::optional<std::vector<std::string>> & value) { this->broader = value; }

        /**
         * Every place that states the record or anything in it.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        const std::optional<PlaceCodes> & get_codes() const { return codes; }
        std::optional<PlaceCodes> & get_mutable_codes() { return codes; }
        void set_codes(const std::optional<PlaceCodes> & value) { this->codes = value; }

        /**
         * Ids that this record had before; they still resolve.
         */
        const std::optional<std::vector<std::string>> & get_former_ids() const { return former_ids; }
        std::optional<std::vector<std::string>> & get_mutable_former_ids() { return former_ids; }
        void set_former_ids(const std::optional<std::vector<std::string>> & value) { this->former_ids = value; }

        /**
         * Unique within the kind, and the name of the file.
         */
        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * Tells the kind of the record.
         */
        const std::string & get_kind() const { return kind; }
        std::string & get_mutable_kind() { return kind; }
        void set_kind(const std::string & value) { this->kind = value; }

        /**
         * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
         * sources give none.
         */
        const std::vector<Name> & get_names() const { return names; }
        std::vector<Name> & get_mutable_names() { return names; }
        void set_names(const std::vector<Name> & value) { this->names = value; }

        /**
         * Things said by or in this record.
         */
        const std::optional<std::vector<Point>> & get_points() const { return points; }
        std::optional<std::vector<Point>> & get_mutable_points() { return points; }
        void set_points(const std::optional<std::vector<Point>> & value) { this->points = value; }

        /**
         * What an editor has to say of the record.
         */
        const std::optional<std::vector<Remark>> & get_remarks() const { return remarks; }
        std::optional<std::vector<Remark>> & get_mutable_remarks() { return remarks; }
        void set_remarks(const std::optional<std::vector<Remark>> & value) { this->remarks = value; }

        /**
         * What it is, in our own words, from the cited paragraphs.
         */
        const std::optional<std::string> & get_summary() const { return summary; }
        std::optional<std::string> & get_mutable_summary() { return summary; }
        void set_summary(const std::optional<std::string> & value) { CheckConstraint("summary", summary_constraint, value); this->summary = value; }

        /**
         * What the record is about; our indexing, not a statement of the sources.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }

        const PlaceType & get_type() const { return type; }
        PlaceType & get_mutable_type() { return type; }
        void set_type(const PlaceType & value) { this->type = value; }
    };

    /**
     * Something that the head of a document says of it.
     */
    class Detail {
        public:
        Detail() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            label_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Detail() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::string label;
        ClassMemberConstraints label_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What is told, such as "Agenda item".
         */
        const std::string & get_label() const { return label; }
        std::string & get_mutable_label() { return label; }
        void set_label(const std::string & value) { CheckConstraint("label", label_constraint, value); this->label = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * What is told of it, as printed.
         */
        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * Something that is wrong with the text at a place.
     */
    class Damage {
        public:
        Damage() :
            text_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Damage() = default;

        private:
        std::string text;
        ClassMemberConstraints text_constraint;
        DamageType type;

        public:
        /**
         * What is wrong, in our own words.
         */
        const std::string & get_text() const { return text; }
        std::string & get_mutable_text() { return text; }
        void set_text(const std::string & value) { CheckConstraint("text", text_constraint, value); this->text = value; }

        const DamageType & get_type() const { return type; }
        DamageType & get_mutable_type() { return type; }
        void set_type(const DamageType & value) { this->type = value; }
    };

    /**
     * What sort of place it is.
     */
    enum class PassageType : int { CONTENTS, HEADING, MASTHEAD, NOTE, PARAGRAPH, SUMMARY };

    /**
     * A place that can be cited.
     */
    class Passage {
        public:
        Passage() :
            locator_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 40, std::string("^[a-z0-9]+(?:[-.][a-z0-9]+)*$")),
            section_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 40, std::string("^[a-z0-9]+(?:[-.][a-z0-9]+)*$"))
        {}
        virtual ~Passage() = default;

        private:
        std::optional<std::vector<Damage>> damage;
        std::string locator;
        ClassMemberConstraints locator_constraint;
        std::optional<std::string> section;
        ClassMemberConstraints section_constraint;
        PassageType type;

        public:
        /**
         * What is wrong with the text there.
         */
        const std::optional<std::vector<Damage>> & get_damage() const { return damage; }
        std::optional<std::vector<Damage>> & get_mutable_damage() { return damage; }
        void set_damage(const std::optional<std::vector<Damage>> & value) { this->damage = value; }

        const std::string & get_locator() const { return locator; }
        std::string & get_mutable_locator() { return locator; }
        void set_locator(const std::string & value) { CheckConstraint("locator", locator_constraint, value); this->locator = value; }

        /**
         * The section that it stands in.
         */
        const std::optional<std::string> & get_section() const { return section; }
        std::optional<std::string> & get_mutable_section() { return section; }
        void set_section(const std::optional<std::string> & value) { CheckConstraint("section", section_constraint, value); this->section = value; }

        const PassageType & get_type() const { return type; }
        PassageType & get_mutable_type() { return type; }
        void set_type(const PassageType & value) { this->type = value; }
    };

    /**
     * A section of a document.
     */
    class Section {
        public:
        Section() :
            heading_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 40, std::string("^[a-z0-9]+(?:[-.][a-z0-9]+)*$")),
            label_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            parent_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 40, std::string("^[a-z0-9]+(?:[-.][a-z0-9]+)*$"))
        {}
        virtual ~Section() = default;

        private:
        std::optional<std::string> heading;
        ClassMemberConstraints heading_constraint;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::optional<std::string> label;
        ClassMemberConstraints label_constraint;
        std::optional<std::string> parent;
        ClassMemberConstraints parent_constraint;

        public:
        /**
         * As printed.
         */
        const std::optional<std::string> & get_heading() const { return heading; }
        std::optional<std::string> & get_mutable_heading() { return heading; }
        void set_heading(const std::optional<std::string> & value) { CheckConstraint("heading", heading_constraint, value); this->heading = value; }

        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * As printed; left out where the heading is missing.
         */
        const std::optional<std::string> & get_label() const { return label; }
        std::optional<std::string> & get_mutable_label() { return label; }
        void set_label(const std::optional<std::string> & value) { CheckConstraint("label", label_constraint, value); this->label = value; }

        /**
         * The section around it, which is listed before it.
         */
        const std::optional<std::string> & get_parent() const { return parent; }
        std::optional<std::string> & get_mutable_parent() { return parent; }
        void set_parent(const std::optional<std::string> & value) { CheckConstraint("parent", parent_constraint, value); this->parent = value; }
    };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedLabel {
        public:
        AttestedLabel() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            value_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~AttestedLabel() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string value;
        ClassMemberConstraints value_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const std::string & get_value() const { return value; }
        std::string & get_mutable_value() { return value; }
        void set_value(const std::string & value) { CheckConstraint("value", value_constraint, value); this->value = value; }
    };

    /**
     * A document that the register was encoded from, with every place that can be cited.
     */
    class Source {
        public:
        Source() :
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            summary_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Source() = default;

        private:
        std::vector<Citation> cite;
        std::vector<AttestedEdtf> date;
        std::optional<std::vector<Detail>> details;
        std::optional<std::vector<std::string>> former_ids;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::optional<std::vector<AttestedReferenceToOrganization>> issued_by;
        std::string kind;
        std::vector<Name> names;
        std::vector<Passage> paragraphs;
        std::optional<std::vector<Point>> points;
        std::optional<std::vector<Remark>> remarks;
        std::vector<Section> sections;
        std::optional<std::string> summary;
        ClassMemberConstraints summary_constraint;
        std::optional<std::vector<AttestedLabel>> symbol;
        std::optional<std::vector<std::string>> topics;

        public:
        /**
         * Every place that states the record or anything in it.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * When it was said: the second clock, `knownAt`, compares with this.
         */
        const std::vector<AttestedEdtf> & get_date() const { return date; }
        std::vector<AttestedEdtf> & get_mutable_date() { return date; }
        void set_date(const std::vector<AttestedEdtf> & value) { this->date = value; }

        /**
         * Session, agenda item, distribution, languages.
         */
        const std::optional<std::vector<Detail>> & get_details() const { return details; }
        std::optional<std::vector<Detail>> & get_mutable_details() { return details; }
        void set_details(const std::optional<std::vector<Detail>> & value) { this->details = value; }

        /**
         * Ids that this record had before; they still resolve.
         */
        const std::optional<std::vector<std::string>> & get_former_ids() const { return former_ids; }
        std::optional<std::vector<std::string>> & get_mutable_former_ids() { return former_ids; }
        void set_former_ids(const std::optional<std::vector<std::string>> & value) { this->former_ids = value; }

        /**
         * Unique within the kind, and the name of the file.
         */
        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * The body that issued it.
         */
        const std::optional<std::vector<AttestedReferenceToOrganization>> & get_issued_by() const { return issued_by; }
        std::optional<std::vector<AttestedReferenceToOrganization>> & get_mutable_issued_by() { return issued_by; }
        void set_issued_by(const std::optional<std::vector<AttestedReferenceToOrganization>> & value) { this->issued_by = value; }

        /**
         * Tells the kind of the record.
         */
        const std::string & get_kind() const { return kind; }
        std::string & get_mutable_kind() { return kind; }
        void set_kind(const std::string & value) { this->kind = value; }

        /**
         * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
         * sources give none.
         */
        const std::vector<Name> & get_names() const { return names; }
        std::vector<Name> & get_mutable_names() { return names; }
        void set_names(const std::vector<Name> & value) { this->names = value; }

        /**
         * Every place that can be cited, in the order of the document.
         */
        const std::vector<Passage> & get_paragraphs() const { return paragraphs; }
        std::vector<Passage> & get_mutable_paragraphs() { return paragraphs; }
        void set_paragraphs(const std::vector<Passage> & value) { this->paragraphs = value; }

        /**
         * Things said by or in this record.
         */
        const std::optional<std::vector<Point>> & get_points() const { return points; }
        std::optional<std::vector<Point>> & get_mutable_points() { return points; }
        void set_points(const std::optional<std::vector<Point>> & value) { this->points = value; }

        /**
         * What an editor has to say of the record.
         */
        const std::optional<std::vector<Remark>> & get_remarks() const { return remarks; }
        std::optional<std::vector<Remark>> & get_mutable_remarks() { return remarks; }
        void set_remarks(const std::optional<std::vector<Remark>> & value) { this->remarks = value; }

        /**
         * The sections, in the order of the document.
         */
        const std::vector<Section> & get_sections() const { return sections; }
        std::vector<Section> & get_mutable_sections() { return sections; }
        void set_sections(const std::vector<Section> & value) { this->sections = value; }

        /**
         * What it is, in our own words, from the cited paragraphs.
         */
        const std::optional<std::string> & get_summary() const { return summary; }
        std::optional<std::string> & get_mutable_summary() { return summary; }
        void set_summary(const std::optional<std::string> & value) { CheckConstraint("summary", summary_constraint, value); this->summary = value; }

        /**
         * Document symbol.
         */
        const std::optional<std::vector<AttestedLabel>> & get_symbol() const { return symbol; }
        std::optional<std::vector<AttestedLabel>> & get_mutable_symbol() { return symbol; }
        void set_symbol(const std::optional<std::vector<AttestedLabel>> & value) { this->symbol = value; }

        /**
         * What the record is about; our indexing, not a statement of the sources.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }
    };

    /**
     * How the number is hedged.
     */
    enum class QuantityRelation : int { ABOUT, AT_LEAST, AT_MOST, BETWEEN, EXACTLY, LESS_THAN, MORE_THAN };

    /**
     * A number as hedged as its source has it: "over 40" is `more-than` 40.
     *
     * How many were asked.
     */
    class Quantity {
        public:
        Quantity() :
            of_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            unit_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 40, std::string("^[a-z]+(?:-[a-z]+)*$"))
        {}
        virtual ~Quantity() = default;

        private:
        std::optional<std::string> of;
        ClassMemberConstraints of_constraint;
        QuantityRelation relation;
        std::string unit;
        ClassMemberConstraints unit_constraint;
        std::optional<double> upper;
        double value;

        public:
        /**
         * The whole that a share is of, or the group that is counted.
         */
        const std::optional<std::string> & get_of() const { return of; }
        std::optional<std::string> & get_mutable_of() { return of; }
        void set_of(const std::optional<std::string> & value) { CheckConstraint("of", of_constraint, value); this->of = value; }

        const QuantityRelation & get_relation() const { return relation; }
        QuantityRelation & get_mutable_relation() { return relation; }
        void set_relation(const QuantityRelation & value) { this->relation = value; }

        /**
         * What is counted, plural: `persons`, `per-cent`, `days`.
         */
        const std::string & get_unit() const { return unit; }
        std::string & get_mutable_unit() { return unit; }
        void set_unit(const std::string & value) { CheckConstraint("unit", unit_constraint, value); this->unit = value; }

        /**
         * The upper end; only with `between`.
         */
        const std::optional<double> & get_upper() const { return upper; }
        std::optional<double> & get_mutable_upper() { return upper; }
        void set_upper(const std::optional<double> & value) { this->upper = value; }

        /**
         * The number; the lower end with `between`.
         */
        const double & get_value() const { return value; }
        double & get_mutable_value() { return value; }
        void set_value(const double & value) { this->value = value; }
    };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedQuantity {
        public:
        AttestedQuantity() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~AttestedQuantity() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        Quantity value;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const Quantity & get_value() const { return value; }
        Quantity & get_mutable_value() { return value; }
        void set_value(const Quantity & value) { this->value = value; }
    };

    /**
     * A number with its meaning: what was counted, when, where, by whom, and of what record it
     * is a figure.
     */
    class Statistic {
        public:
        Statistic() :
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            measure_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            period_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            summary_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Statistic() = default;

        private:
        std::optional<std::vector<std::string>> about;
        std::optional<std::vector<std::string>> by;
        std::vector<Citation> cite;
        std::optional<std::vector<std::string>> former_ids;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::string kind;
        std::string measure;
        ClassMemberConstraints measure_constraint;
        std::vector<Name> names;
        std::optional<std::string> period;
        ClassMemberConstraints period_constraint;
        std::optional<std::vector<std::string>> places;
        std::optional<std::vector<Point>> points;
        std::optional<std::vector<Remark>> remarks;
        std::optional<std::string> summary;
        ClassMemberConstraints summary_constraint;
        std::optional<std::vector<std::string>> topics;
        std::vector<AttestedQuantity> value;

        public:
        /**
         * The records whose figure it is.
         */
        const std::optional<std::vector<std::string>> & get_about() const { return about; }
        std::optional<std::vector<std::string>> & get_mutable_about() { return about; }
        void set_about(const std::optional<std::vector<std::string>> & value) { this->about = value; }

        /**
         * Who counted or estimated.
         */
        const std::optional<std::vector<std::string>> & get_by() const { return by; }
        std::optional<std::vector<std::string>> & get_mutable_by() { return by; }
        void set_by(const std::optional<std::vector<std::string>> & value) { this->by = value; }

        /**
         * Every place that states the record or anything in it.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Ids that this record had before; they still resolve.
         */
        const std::optional<std::vector<std::string>> & get_former_ids() const { return former_ids; }
        std::optional<std::vector<std::string>> & get_mutable_former_ids() { return former_ids; }
        void set_former_ids(const std::optional<std::vector<std::string>> & value) { this->former_ids = value; }

        /**
         * Unique within the kind, and the name of the file.
         */
        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * Tells the kind of the record.
         */
        const std::string & get_kind() const { return kind; }
        std::string & get_mutable_kind() { return kind; }
        void set_kind(const std::string & value) { this->kind = value; }

        /**
         * What was counted or measured.
         */
        const std::string & get_measure() const { return measure; }
        std::string & get_mutable_measure() { return measure; }
        void set_measure(const std::string & value) { CheckConstraint("measure", measure_constraint, value); this->measure = value; }

        /**
         * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
         * sources give none.
         */
        const std::vector<Name> & get_names() const { return names; }
        std::vector<Name> & get_mutable_names() { return names; }
        void set_names(const std::vector<Name> & value) { this->names = value; }

        /**
         * The time that the figure is of.
         */
        const std::optional<std::string> & get_period() const { return period; }
        std::optional<std::string> & get_mutable_period() { return period; }
        void set_period(const std::optional<std::string> & value) { CheckConstraint("period", period_constraint, value); this->period = value; }

        /**
         * The places that the figure is of.
         */
        const std::optional<std::vector<std::string>> & get_places() const { return places; }
        std::optional<std::vector<std::string>> & get_mutable_places() { return places; }
        void set_places(const std::optional<std::vector<std::string>> & value) { this->places = value; }

        /**
         * Things said by or in this record.
         */
        const std::optional<std::vector<Point>> & get_points() const { return points; }
        std::optional<std::vector<Point>> & get_mutable_points() { return points; }
        void set_points(const std::optional<std::vector<Point>> & value) { this->points = value; }

        /**
         * What an editor has to say of the record.
         */
        const std::optional<std::vector<Remark>> & get_remarks() const { return remarks; }
        std::optional<std::vector<Remark>> & get_mutable_remarks() { return remarks; }
        void set_remarks(const std::optional<std::vector<Remark>> & value) { this->remarks = value; }

        /**
         * What it is, in our own words, from the cited paragraphs.
         */
        const std::optional<std::string> & get_summary() const { return summary; }
        std::optional<std::string> & get_mutable_summary() { return summary; }
        void set_summary(const std::optional<std::string> & value) { CheckConstraint("summary", summary_constraint, value); this->summary = value; }

        /**
         * What the record is about; our indexing, not a statement of the sources.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }

        /**
         * The figure.
         */
        const std::vector<AttestedQuantity> & get_value() const { return value; }
        std::vector<AttestedQuantity> & get_mutable_value() { return value; }
        void set_value(const std::vector<AttestedQuantity> & value) { this->value = value; }
    };

    /**
     * A body that conducts an inquiry.
     */
    class SurveyConductor {
        public:
        SurveyConductor() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            organization_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^organization/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~SurveyConductor() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::string organization;
        ClassMemberConstraints organization_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        const std::string & get_organization() const { return organization; }
        std::string & get_mutable_organization() { return organization; }
        void set_organization(const std::string & value) { CheckConstraint("organization", organization_constraint, value); this->organization = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * An answer that was counted.
     */
    class SurveyOption {
        public:
        SurveyOption() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            label_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~SurveyOption() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        Quantity count;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::string label;
        ClassMemberConstraints label_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        const Quantity & get_count() const { return count; }
        Quantity & get_mutable_count() { return count; }
        void set_count(const Quantity & value) { this->count = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * The answer, in our own words.
         */
        const std::string & get_label() const { return label; }
        std::string & get_mutable_label() { return label; }
        void set_label(const std::string & value) { CheckConstraint("label", label_constraint, value); this->label = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * Something that was concluded from an inquiry.
     */
    class SurveyOutcome {
        public:
        SurveyOutcome() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            text_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~SurveyOutcome() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string text;
        ClassMemberConstraints text_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * The conclusion, in our own words.
         */
        const std::string & get_text() const { return text; }
        std::string & get_mutable_text() { return text; }
        void set_text(const std::string & value) { CheckConstraint("text", text_constraint, value); this->text = value; }
    };

    /**
     * Who was asked, and how many there were; the size says where it comes from.
     *
     * Those who were asked in an inquiry.
     */
    class SurveyPopulation {
        public:
        SurveyPopulation() :
            description_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~SurveyPopulation() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::string description;
        ClassMemberConstraints description_constraint;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<Quantity> size;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Who was asked.
         */
        const std::string & get_description() const { return description; }
        std::string & get_mutable_description() { return description; }
        void set_description(const std::string & value) { CheckConstraint("description", description_constraint, value); this->description = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * How many were asked.
         */
        const std::optional<Quantity> & get_size() const { return size; }
        std::optional<Quantity> & get_mutable_size() { return size; }
        void set_size(const std::optional<Quantity> & value) { this->size = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * Whether a respondent is a Member State of the United Nations.
     */
    enum class Membership : int { MEMBER, NON_MEMBER };

    /**
     * The group that the respondent answered for, and how many members it counts.
     */
    class RepresentedGroup {
        public:
        RepresentedGroup() :
            organization_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^organization/[a-z0-9]+(?:-[a-z0-9]+)*$"))
        {}
        virtual ~RepresentedGroup() = default;

        private:
        bool includes_respondent;
        Quantity members;
        std::string organization;
        ClassMemberConstraints organization_constraint;

        public:
        /**
         * Whether the respondent is counted among the members.
         */
        const bool & get_includes_respondent() const { return includes_respondent; }
        bool & get_mutable_includes_respondent() { return includes_respondent; }
        void set_includes_respondent(const bool & value) { this->includes_respondent = value; }

        const Quantity & get_members() const { return members; }
        Quantity & get_mutable_members() { return members; }
        void set_members(const Quantity & value) { this->members = value; }

        const std::string & get_organization() const { return organization; }
        std::string & get_mutable_organization() { return organization; }
        void set_organization(const std::string & value) { CheckConstraint("organization", organization_constraint, value); this->organization = value; }
    };

    /**
     * A Government or body that answered.
     */
    class Respondent {
        public:
        Respondent() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            respondent_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^(?:organization|place)/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Respondent() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        Membership membership;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<RepresentedGroup> on_behalf_of;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::string respondent;
        ClassMemberConstraints respondent_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        const Membership & get_membership() const { return membership; }
        Membership & get_mutable_membership() { return membership; }
        void set_membership(const Membership & value) { this->membership = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        const std::optional<RepresentedGroup> & get_on_behalf_of() const { return on_behalf_of; }
        std::optional<RepresentedGroup> & get_mutable_on_behalf_of() { return on_behalf_of; }
        void set_on_behalf_of(const std::optional<RepresentedGroup> & value) { this->on_behalf_of = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        const std::string & get_respondent() const { return respondent; }
        std::string & get_mutable_respondent() { return respondent; }
        void set_respondent(const std::string & value) { CheckConstraint("respondent", respondent_constraint, value); this->respondent = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * The share of those asked that answered.
     */
    class ResponseRate {
        public:
        ResponseRate() :
            base_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~ResponseRate() = default;

        private:
        std::string base;
        ClassMemberConstraints base_constraint;
        Quantity rate;
        std::optional<std::vector<std::string>> surveys;

        public:
        /**
         * What the rate is of, as printed.
         */
        const std::string & get_base() const { return base; }
        std::string & get_mutable_base() { return base; }
        void set_base(const std::string & value) { CheckConstraint("base", base_constraint, value); this->base = value; }

        const Quantity & get_rate() const { return rate; }
        Quantity & get_mutable_rate() { return rate; }
        void set_rate(const Quantity & value) { this->rate = value; }

        /**
         * The inquiries that a joint rate covers, this one included.
         */
        const std::optional<std::vector<std::string>> & get_surveys() const { return surveys; }
        std::optional<std::vector<std::string>> & get_mutable_surveys() { return surveys; }
        void set_surveys(const std::optional<std::vector<std::string>> & value) { this->surveys = value; }
    };

    /**
     * One value, with the places that state it and what bounds it. Sources that disagree stand
     * side by side.
     */
    class AttestedResponseRate {
        public:
        AttestedResponseRate() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~AttestedResponseRate() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        ResponseRate value;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const ResponseRate & get_value() const { return value; }
        ResponseRate & get_mutable_value() { return value; }
        void set_value(const ResponseRate & value) { this->value = value; }
    };

    /**
     * Whether a count is of Member States only or of all Governments.
     */
    enum class CountedMembership : int { ALL, MEMBER };

    /**
     * How many of a group answered.
     */
    class ResponseCount {
        public:
        ResponseCount() :
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~ResponseCount() = default;

        private:
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        Quantity count;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        CountedMembership membership;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;

        public:
        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        const Quantity & get_count() const { return count; }
        Quantity & get_mutable_count() { return count; }
        void set_count(const Quantity & value) { this->count = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        const CountedMembership & get_membership() const { return membership; }
        CountedMembership & get_mutable_membership() { return membership; }
        void set_membership(const CountedMembership & value) { this->membership = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }
    };

    /**
     * What sort of step it is.
     */
    enum class RoundType : int { CUT_OFF, DEADLINE, MANDATE, REMINDER, REPORTED, SENT };

    /**
     * A step of an inquiry.
     */
    class SurveyRound {
        public:
        SurveyRound() :
            activity_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^activity/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            instrument_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 100, std::string("^instrument/[a-z0-9]+(?:-[a-z0-9]+)*$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            when_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$"))
        {}
        virtual ~SurveyRound() = default;

        private:
        std::optional<std::string> activity;
        ClassMemberConstraints activity_constraint;
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> instrument;
        ClassMemberConstraints instrument_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        RoundType type;
        std::optional<std::string> when;
        ClassMemberConstraints when_constraint;

        public:
        /**
         * The document or meeting in which it was done.
         */
        const std::optional<std::string> & get_activity() const { return activity; }
        std::optional<std::string> & get_mutable_activity() { return activity; }
        void set_activity(const std::optional<std::string> & value) { CheckConstraint("activity", activity_constraint, value); this->activity = value; }

        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * The instrument by which it was done.
         */
        const std::optional<std::string> & get_instrument() const { return instrument; }
        std::optional<std::string> & get_mutable_instrument() { return instrument; }
        void set_instrument(const std::optional<std::string> & value) { CheckConstraint("instrument", instrument_constraint, value); this->instrument = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        const RoundType & get_type() const { return type; }
        RoundType & get_mutable_type() { return type; }
        void set_type(const RoundType & value) { this->type = value; }

        /**
         * When it was.
         */
        const std::optional<std::string> & get_when() const { return when; }
        std::optional<std::string> & get_mutable_when() { return when; }
        void set_when(const std::optional<std::string> & value) { CheckConstraint("when", when_constraint, value); this->when = value; }
    };

    /**
     * How many of a group hold a view, as the source words it.
     */
    enum class Quantifier : int { ALL, A_FEW, MAJORITY, MANY, MOST, MOST_FREQUENT, ONE, SEVERAL, SOME, VARIED };

    /**
     * A view that those who answered expressed.
     */
    class SurveyView {
        public:
        SurveyView() :
            among_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            holds_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 60, std::string("^(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?(?:/(?:(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:-?[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?))?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})[?~%]?)$")),
            note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            reference_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            stated_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            text_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~SurveyView() = default;

        private:
        std::string among;
        ClassMemberConstraints among_constraint;
        std::optional<Basis> basis;
        std::vector<Citation> cite;
        std::optional<std::vector<Quantity>> figures;
        std::optional<std::string> holds;
        ClassMemberConstraints holds_constraint;
        std::optional<std::string> note;
        ClassMemberConstraints note_constraint;
        Quantifier quantifier;
        std::optional<std::string> reference;
        ClassMemberConstraints reference_constraint;
        std::optional<std::string> stated;
        ClassMemberConstraints stated_constraint;
        std::string text;
        ClassMemberConstraints text_constraint;
        std::optional<std::vector<std::string>> topics;

        public:
        /**
         * `all-respondents`, or the id of the option whose choosers are meant.
         */
        const std::string & get_among() const { return among; }
        std::string & get_mutable_among() { return among; }
        void set_among(const std::string & value) { CheckConstraint("among", among_constraint, value); this->among = value; }

        /**
         * Left out when the source states it outright.
         */
        const std::optional<Basis> & get_basis() const { return basis; }
        std::optional<Basis> & get_mutable_basis() { return basis; }
        void set_basis(const std::optional<Basis> & value) { this->basis = value; }

        /**
         * The places that state it; empty only for an external statement.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Figures that belong to it.
         */
        const std::optional<std::vector<Quantity>> & get_figures() const { return figures; }
        std::optional<std::vector<Quantity>> & get_mutable_figures() { return figures; }
        void set_figures(const std::optional<std::vector<Quantity>> & value) { this->figures = value; }

        /**
         * Valid time: when the statement held. Left out when the source sets no bounds.
         */
        const std::optional<std::string> & get_holds() const { return holds; }
        std::optional<std::string> & get_mutable_holds() { return holds; }
        void set_holds(const std::optional<std::string> & value) { CheckConstraint("holds", holds_constraint, value); this->holds = value; }

        /**
         * What a reader must know about this statement.
         */
        const std::optional<std::string> & get_note() const { return note; }
        std::optional<std::string> & get_mutable_note() { return note; }
        void set_note(const std::optional<std::string> & value) { CheckConstraint("note", note_constraint, value); this->note = value; }

        const Quantifier & get_quantifier() const { return quantifier; }
        Quantifier & get_mutable_quantifier() { return quantifier; }
        void set_quantifier(const Quantifier & value) { this->quantifier = value; }

        /**
         * Where an external statement comes from.
         */
        const std::optional<std::string> & get_reference() const { return reference; }
        std::optional<std::string> & get_mutable_reference() { return reference; }
        void set_reference(const std::optional<std::string> & value) { CheckConstraint("reference", reference_constraint, value); this->reference = value; }

        /**
         * The wording that the value stands for, such as "early March 2003".
         */
        const std::optional<std::string> & get_stated() const { return stated; }
        std::optional<std::string> & get_mutable_stated() { return stated; }
        void set_stated(const std::optional<std::string> & value) { CheckConstraint("stated", stated_constraint, value); this->stated = value; }

        /**
         * The view, in our own words.
         */
        const std::string & get_text() const { return text; }
        std::string & get_mutable_text() { return text; }
        void set_text(const std::string & value) { CheckConstraint("text", text_constraint, value); this->text = value; }

        /**
         * What it is about.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }
    };

    /**
     * An inquiry of Governments and what they answered: rounds, respondents, counts, rates and
     * views.
     */
    class SurveyResult {
        public:
        SurveyResult() :
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            subject_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 300, std::string("^[^ ]+(?: [^ ]+)*$")),
            summary_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~SurveyResult() = default;

        private:
        std::vector<Citation> cite;
        std::vector<SurveyConductor> conducted_by;
        std::optional<std::vector<std::string>> former_ids;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::string kind;
        std::vector<Name> names;
        std::optional<std::vector<SurveyOption>> options;
        std::optional<std::vector<SurveyOutcome>> outcome;
        std::optional<std::vector<Point>> points;
        std::optional<SurveyPopulation> population;
        std::optional<std::vector<Remark>> remarks;
        std::optional<std::vector<Respondent>> respondents;
        std::optional<std::vector<AttestedResponseRate>> response_rate;
        std::optional<std::vector<ResponseCount>> responses;
        std::vector<SurveyRound> rounds;
        std::string subject;
        ClassMemberConstraints subject_constraint;
        std::optional<std::string> summary;
        ClassMemberConstraints summary_constraint;
        std::optional<std::vector<std::string>> topics;
        std::optional<std::vector<SurveyView>> views;

        public:
        /**
         * Every place that states the record or anything in it.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Who asked.
         */
        const std::vector<SurveyConductor> & get_conducted_by() const { return conducted_by; }
        std::vector<SurveyConductor> & get_mutable_conducted_by() { return conducted_by; }
        void set_conducted_by(const std::vector<SurveyConductor> & value) { this->conducted_by = value; }

        /**
         * Ids that this record had before; they still resolve.
         */
        const std::optional<std::vector<std::string>> & get_former_ids() const { return former_ids; }
        std::optional<std::vector<std::string>> & get_mutable_former_ids() { return former_ids; }
        void set_former_ids(const std::optional<std::vector<std::string>> & value) { this->former_ids = value; }

        /**
         * Unique within the kind, and the name of the file.
         */
        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * Tells the kind of the record.
         */
        const std::string & get_kind() const { return kind; }
        std::string & get_mutable_kind() { return kind; }
        void set_kind(const std::string & value) { this->kind = value; }

        /**
         * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
         * sources give none.
         */
        const std::vector<Name> & get_names() const { return names; }
        std::vector<Name> & get_mutable_names() { return names; }
        void set_names(const std::vector<Name> & value) { this->names = value; }

        /**
         * The answers that were counted.
         */
        const std::optional<std::vector<SurveyOption>> & get_options() const { return options; }
        std::optional<std::vector<SurveyOption>> & get_mutable_options() { return options; }
        void set_options(const std::optional<std::vector<SurveyOption>> & value) { this->options = value; }

        /**
         * What was concluded from it.
         */
        const std::optional<std::vector<SurveyOutcome>> & get_outcome() const { return outcome; }
        std::optional<std::vector<SurveyOutcome>> & get_mutable_outcome() { return outcome; }
        void set_outcome(const std::optional<std::vector<SurveyOutcome>> & value) { this->outcome = value; }

        /**
         * Things said by or in this record.
         */
        const std::optional<std::vector<Point>> & get_points() const { return points; }
        std::optional<std::vector<Point>> & get_mutable_points() { return points; }
        void set_points(const std::optional<std::vector<Point>> & value) { this->points = value; }

        /**
         * Who was asked, and how many there were; the size says where it comes from.
         */
        const std::optional<SurveyPopulation> & get_population() const { return population; }
        std::optional<SurveyPopulation> & get_mutable_population() { return population; }
        void set_population(const std::optional<SurveyPopulation> & value) { this->population = value; }

        /**
         * What an editor has to say of the record.
         */
        const std::optional<std::vector<Remark>> & get_remarks() const { return remarks; }
        std::optional<std::vector<Remark>> & get_mutable_remarks() { return remarks; }
        void set_remarks(const std::optional<std::vector<Remark>> & value) { this->remarks = value; }

        /**
         * Who answered.
         */
        const std::optional<std::vector<Respondent>> & get_respondents() const { return respondents; }
        std::optional<std::vector<Respondent>> & get_mutable_respondents() { return respondents; }
        void set_respondents(const std::optional<std::vector<Respondent>> & value) { this->respondents = value; }

        /**
         * The share that answered.
         */
        const std::optional<std::vector<AttestedResponseRate>> & get_response_rate() const { return response_rate; }
        std::optional<std::vector<AttestedResponseRate>> & get_mutable_response_rate() { return response_rate; }
        void set_response_rate(const std::optional<std::vector<AttestedResponseRate>> & value) { this->response_rate = value; }

        /**
         * How many answered, as printed: Member States only, or all Governments.
         */
        const std::optional<std::vector<ResponseCount>> & get_responses() const { return responses; }
        std::optional<std::vector<ResponseCount>> & get_mutable_responses() { return responses; }
        void set_responses(const std::optional<std::vector<ResponseCount>> & value) { this->responses = value; }

        /**
         * The steps of the inquiry in order of time.
         */
        const std::vector<SurveyRound> & get_rounds() const { return rounds; }
        std::vector<SurveyRound> & get_mutable_rounds() { return rounds; }
        void set_rounds(const std::vector<SurveyRound> & value) { this->rounds = value; }

        /**
         * What was asked about.
         */
        const std::string & get_subject() const { return subject; }
        std::string & get_mutable_subject() { return subject; }
        void set_subject(const std::string & value) { CheckConstraint("subject", subject_constraint, value); this->subject = value; }

        /**
         * What it is, in our own words, from the cited paragraphs.
         */
        const std::optional<std::string> & get_summary() const { return summary; }
        std::optional<std::string> & get_mutable_summary() { return summary; }
        void set_summary(const std::optional<std::string> & value) { CheckConstraint("summary", summary_constraint, value); this->summary = value; }

        /**
         * What the record is about; our indexing, not a statement of the sources.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }

        /**
         * Qualitative views, each with its quantifier and the group that it speaks of.
         */
        const std::optional<std::vector<SurveyView>> & get_views() const { return views; }
        std::optional<std::vector<SurveyView>> & get_mutable_views() { return views; }
        void set_views(const std::optional<std::vector<SurveyView>> & value) { this->views = value; }
    };

    /**
     * A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/).
     */
    class Topic {
        public:
        Topic() :
            id_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 80, std::string("^[a-z0-9]+(?:-[a-z0-9]+)*$")),
            scope_note_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$")),
            summary_constraint(std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, 1200, std::string("^[^ ]+(?: [^ ]+)*$"))
        {}
        virtual ~Topic() = default;

        private:
        std::optional<std::vector<std::string>> broader;
        std::vector<Citation> cite;
        std::optional<std::vector<std::string>> former_ids;
        std::string id;
        ClassMemberConstraints id_constraint;
        std::string kind;
        std::vector<Name> names;
        std::optional<std::vector<Point>> points;
        std::optional<std::vector<std::string>> related;
        std::optional<std::vector<Remark>> remarks;
        std::optional<std::string> scope_note;
        ClassMemberConstraints scope_note_constraint;
        std::optional<std::string> summary;
        ClassMemberConstraints summary_constraint;
        std::optional<std::vector<std::string>> topics;

        public:
        /**
         * The concepts that it is a part of.
         */
        const std::optional<std::vector<std::string>> & get_broader() const { return broader; }
        std::optional<std::vector<std::string>> & get_mutable_broader() { return broader; }
        void set_broader(const std::optional<std::vector<std::string>> & value) { this->broader = value; }

        /**
         * Every place that states the record or anything in it.
         */
        const std::vector<Citation> & get_cite() const { return cite; }
        std::vector<Citation> & get_mutable_cite() { return cite; }
        void set_cite(const std::vector<Citation> & value) { this->cite = value; }

        /**
         * Ids that this record had before; they still resolve.
         */
        const std::optional<std::vector<std::string>> & get_former_ids() const { return former_ids; }
        std::optional<std::vector<std::string>> & get_mutable_former_ids() { return former_ids; }
        void set_former_ids(const std::optional<std::vector<std::string>> & value) { this->former_ids = value; }

        /**
         * Unique within the kind, and the name of the file.
         */
        const std::string & get_id() const { return id; }
        std::string & get_mutable_id() { return id; }
        void set_id(const std::string & value) { CheckConstraint("id", id_constraint, value); this->id = value; }

        /**
         * Tells the kind of the record.
         */
        const std::string & get_kind() const { return kind; }
        std::string & get_mutable_kind() { return kind; }
        void set_kind(const std::string & value) { this->kind = value; }

        /**
         * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
         * sources give none.
         */
        const std::vector<Name> & get_names() const { return names; }
        std::vector<Name> & get_mutable_names() { return names; }
        void set_names(const std::vector<Name> & value) { this->names = value; }

        /**
         * Things said by or in this record.
         */
        const std::optional<std::vector<Point>> & get_points() const { return points; }
        std::optional<std::vector<Point>> & get_mutable_points() { return points; }
        void set_points(const std::optional<std::vector<Point>> & value) { this->points = value; }

        /**
         * Concepts beside it.
         */
        const std::optional<std::vector<std::string>> & get_related() const { return related; }
        std::optional<std::vector<std::string>> & get_mutable_related() { return related; }
        void set_related(const std::optional<std::vector<std::string>> & value) { this->related = value; }

        /**
         * What an editor has to say of the record.
         */
        const std::optional<std::vector<Remark>> & get_remarks() const { return remarks; }
        std::optional<std::vector<Remark>> & get_mutable_remarks() { return remarks; }
        void set_remarks(const std::optional<std::vector<Remark>> & value) { this->remarks = value; }

        /**
         * What the concept covers, and what not.
         */
        const std::optional<std::string> & get_scope_note() const { return scope_note; }
        std::optional<std::string> & get_mutable_scope_note() { return scope_note; }
        void set_scope_note(const std::optional<std::string> & value) { CheckConstraint("scope_note", scope_note_constraint, value); this->scope_note = value; }

        /**
         * What it is, in our own words, from the cited paragraphs.
         */
        const std::optional<std::string> & get_summary() const { return summary; }
        std::optional<std::string> & get_mutable_summary() { return summary; }
        void set_summary(const std::optional<std::string> & value) { CheckConstraint("summary", summary_constraint, value); this->summary = value; }

        /**
         * What the record is about; our indexing, not a statement of the sources.
         */
        const std::optional<std::vector<std::string>> & get_topics() const { return topics; }
        std::optional<std::vector<std::string>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<std::string>> & value) { this->topics = value; }
    };

    /**
     * Records of the migration register, one list a kind.
     */
    class Register {
        public:
        Register() = default;
        virtual ~Register() = default;

        private:
        std::optional<std::vector<Activity>> activities;
        std::optional<std::vector<Instrument>> instruments;
        std::optional<std::vector<MeetingSession>> meeting_sessions;
        std::optional<std::vector<Organization>> organizations;
        std::optional<std::vector<Person>> people;
        std::optional<std::vector<Place>> places;
        std::optional<std::vector<Source>> sources;
        std::optional<std::vector<Statistic>> statistics;
        std::optional<std::vector<SurveyResult>> survey_results;
        std::optional<std::vector<Topic>> topics;

        public:
        /**
         * Something done or planned: a publication, meeting, study, programme, survey, service or
         * campaign.
         */
        const std::optional<std::vector<Activity>> & get_activities() const { return activities; }
        std::optional<std::vector<Activity>> & get_mutable_activities() { return activities; }
        void set_activities(const std::optional<std::vector<Activity>> & value) { this->activities = value; }

        /**
         * A text that binds or guides: a convention, protocol, resolution, declaration, programme,
         * guideline or contract.
         */
        const std::optional<std::vector<Instrument>> & get_instruments() const { return instruments; }
        std::optional<std::vector<Instrument>> & get_mutable_instruments() { return instruments; }
        void set_instruments(const std::optional<std::vector<Instrument>> & value) { this->instruments = value; }

        /**
         * A session of a meeting: its place in the agenda, who spoke, and what was said.
         */
        const std::optional<std::vector<MeetingSession>> & get_meeting_sessions() const { return meeting_sessions; }
        std::optional<std::vector<MeetingSession>> & get_mutable_meeting_sessions() { return meeting_sessions; }
        void set_meeting_sessions(const std::optional<std::vector<MeetingSession>> & value) { this->meeting_sessions = value; }

        /**
         * A body that acts on international migration: an organ, office, agency, commission,
         * network, university or association.
         */
        const std::optional<std::vector<Organization>> & get_organizations() const { return organizations; }
        std::optional<std::vector<Organization>> & get_mutable_organizations() { return organizations; }
        void set_organizations(const std::optional<std::vector<Organization>> & value) { this->organizations = value; }

        /**
         * A person whom a source names.
         */
        const std::optional<std::vector<Person>> & get_people() const { return people; }
        std::optional<std::vector<Person>> & get_mutable_people() { return people; }
        void set_people(const std::optional<std::vector<Person>> & value) { this->people = value; }

        /**
         * A country, region, city or border area.
         */
        const std::optional<std::vector<Place>> & get_places() const { return places; }
        std::optional<std::vector<Place>> & get_mutable_places() { return places; }
        void set_places(const std::optional<std::vector<Place>> & value) { this->places = value; }

        /**
         * A document that the register was encoded from, with every place that can be cited.
         */
        const std::optional<std::vector<Source>> & get_sources() const { return sources; }
        std::optional<std::vector<Source>> & get_mutable_sources() { return sources; }
        void set_sources(const std::optional<std::vector<Source>> & value) { this->sources = value; }

        /**
         * A number with its meaning: what was counted, when, where, by whom, and of what record it
         * is a figure.
         */
        const std::optional<std::vector<Statistic>> & get_statistics() const { return statistics; }
        std::optional<std::vector<Statistic>> & get_mutable_statistics() { return statistics; }
        void set_statistics(const std::optional<std::vector<Statistic>> & value) { this->statistics = value; }

        /**
         * An inquiry of Governments and what they answered: rounds, respondents, counts, rates and
         * views.
         */
        const std::optional<std::vector<SurveyResult>> & get_survey_results() const { return survey_results; }
        std::optional<std::vector<SurveyResult>> & get_mutable_survey_results() { return survey_results; }
        void set_survey_results(const std::optional<std::vector<SurveyResult>> & value) { this->survey_results = value; }

        /**
         * A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/).
         */
        const std::optional<std::vector<Topic>> & get_topics() const { return topics; }
        std::optional<std::vector<Topic>> & get_mutable_topics() { return topics; }
        void set_topics(const std::optional<std::vector<Topic>> & value) { this->topics = value; }
    };
}

namespace migration {
    void from_json(const json & j, Citation & x);
    void to_json(json & j, const Citation & x);

    void from_json(const json & j, ActivityDocument & x);
    void to_json(json & j, const ActivityDocument & x);

    void from_json(const json & j, EstablishedBody & x);
    void to_json(json & j, const EstablishedBody & x);

    void from_json(const json & j, ActivityInstrument & x);
    void to_json(json & j, const ActivityInstrument & x);

    void from_json(const json & j, AttestedReferenceToActivity & x);
    void to_json(json & j, const AttestedReferenceToActivity & x);

    void from_json(const json & j, Name & x);
    void to_json(json & j, const Name & x);

    void from_json(const json & j, LargerActivity & x);
    void to_json(json & j, const LargerActivity & x);

    void from_json(const json & j, ActivityParty & x);
    void to_json(json & j, const ActivityParty & x);

    void from_json(const json & j, ActivityPlace & x);
    void to_json(json & j, const ActivityPlace & x);

    void from_json(const json & j, Point & x);
    void to_json(json & j, const Point & x);

    void from_json(const json & j, RealizedPlan & x);
    void to_json(json & j, const RealizedPlan & x);

    void from_json(const json & j, DocumentNumber & x);
    void to_json(json & j, const DocumentNumber & x);

    void from_json(const json & j, ActivityRelation & x);
    void to_json(json & j, const ActivityRelation & x);

    void from_json(const json & j, Remark & x);
    void to_json(json & j, const Remark & x);

    void from_json(const json & j, AttestedActivityStatus & x);
    void to_json(json & j, const AttestedActivityStatus & x);

    void from_json(const json & j, AttestedEdtf & x);
    void to_json(json & j, const AttestedEdtf & x);

    void from_json(const json & j, Activity & x);
    void to_json(json & j, const Activity & x);

    void from_json(const json & j, AttestedReferenceToActivityOrPlace & x);
    void to_json(json & j, const AttestedReferenceToActivityOrPlace & x);

    void from_json(const json & j, AttestedReferenceToOrganizationOrPlace & x);
    void to_json(json & j, const AttestedReferenceToOrganizationOrPlace & x);

    void from_json(const json & j, AttestedReferenceToInstrument & x);
    void to_json(json & j, const AttestedReferenceToInstrument & x);

    void from_json(const json & j, AttestedForceStatus & x);
    void to_json(json & j, const AttestedForceStatus & x);

    void from_json(const json & j, InstrumentNumber & x);
    void to_json(json & j, const InstrumentNumber & x);

    void from_json(const json & j, Participation & x);
    void to_json(json & j, const Participation & x);

    void from_json(const json & j, InstrumentRelation & x);
    void to_json(json & j, const InstrumentRelation & x);

    void from_json(const json & j, Instrument & x);
    void to_json(json & j, const Instrument & x);

    void from_json(const json & j, Contribution & x);
    void to_json(json & j, const Contribution & x);

    void from_json(const json & j, MeetingSession & x);
    void to_json(json & j, const MeetingSession & x);

    void from_json(const json & j, Member & x);
    void to_json(json & j, const Member & x);

    void from_json(const json & j, AttestedReferenceToOrganization & x);
    void to_json(json & j, const AttestedReferenceToOrganization & x);

    void from_json(const json & j, OrganizationPlace & x);
    void to_json(json & j, const OrganizationPlace & x);

    void from_json(const json & j, OrganizationRelation & x);
    void to_json(json & j, const OrganizationRelation & x);

    void from_json(const json & j, AttestedUnitedNationsSystem & x);
    void to_json(json & j, const AttestedUnitedNationsSystem & x);

    void from_json(const json & j, Organization & x);
    void to_json(json & j, const Organization & x);

    void from_json(const json & j, Position & x);
    void to_json(json & j, const Position & x);

    void from_json(const json & j, Person & x);
    void to_json(json & j, const Person & x);

    void from_json(const json & j, PlaceCodes & x);
    void to_json(json & j, const PlaceCodes & x);

    void from_json(const json & j, Place & x);
    void to_json(json & j, const Place & x);

    void from_json(const json & j, Detail & x);
    void to_json(json & j, const Detail & x);

    void from_json(const json & j, Damage & x);
    void to_json(json & j, const Damage & x);

    void from_json(const json & j, Passage & x);
    void to_json(json & j, const Passage & x);

    void from_json(const json & j, Section & x);
    void to_json(json & j, const Section & x);

    void from_json(const json & j, AttestedLabel & x);
    void to_json(json & j, const AttestedLabel & x);

    void from_json(const json & j, Source & x);
    void to_json(json & j, const Source & x);

    void from_json(const json & j, Quantity & x);
    void to_json(json & j, const Quantity & x);

    void from_json(const json & j, AttestedQuantity & x);
    void to_json(json & j, const AttestedQuantity & x);

    void from_json(const json & j, Statistic & x);
    void to_json(json & j, const Statistic & x);

    void from_json(const json & j, SurveyConductor & x);
    void to_json(json & j, const SurveyConductor & x);

    void from_json(const json & j, SurveyOption & x);
    void to_json(json & j, const SurveyOption & x);

    void from_json(const json & j, SurveyOutcome & x);
    void to_json(json & j, const SurveyOutcome & x);

    void from_json(const json & j, SurveyPopulation & x);
    void to_json(json & j, const SurveyPopulation & x);

    void from_json(const json & j, RepresentedGroup & x);
    void to_json(json & j, const RepresentedGroup & x);

    void from_json(const json & j, Respondent & x);
    void to_json(json & j, const Respondent & x);

    void from_json(const json & j, ResponseRate & x);
    void to_json(json & j, const ResponseRate & x);

    void from_json(const json & j, AttestedResponseRate & x);
    void to_json(json & j, const AttestedResponseRate & x);

    void from_json(const json & j, ResponseCount & x);
    void to_json(json & j, const ResponseCount & x);

    void from_json(const json & j, SurveyRound & x);
    void to_json(json & j, const SurveyRound & x);

    void from_json(const json & j, SurveyView & x);
    void to_json(json & j, const SurveyView & x);

    void from_json(const json & j, SurveyResult & x);
    void to_json(json & j, const SurveyResult & x);

    void from_json(const json & j, Topic & x);
    void to_json(json & j, const Topic & x);

    void from_json(const json & j, Register & x);
    void to_json(json & j, const Register & x);

    void from_json(const json & j, DamageType & x);
    void to_json(json & j, const DamageType & x);

    void from_json(const json & j, Basis & x);
    void to_json(json & j, const Basis & x);

    void from_json(const json & j, DocumentRole & x);
    void to_json(json & j, const DocumentRole & x);

    void from_json(const json & j, ActivityInstrumentRelation & x);
    void to_json(json & j, const ActivityInstrumentRelation & x);

    void from_json(const json & j, NameRole & x);
    void to_json(json & j, const NameRole & x);

    void from_json(const json & j, PartyRole & x);
    void to_json(json & j, const PartyRole & x);

    void from_json(const json & j, ActivityPlaceRole & x);
    void to_json(json & j, const ActivityPlaceRole & x);

    void from_json(const json & j, PointType & x);
    void to_json(json & j, const PointType & x);

    void from_json(const json & j, Certainty & x);
    void to_json(json & j, const Certainty & x);

    void from_json(const json & j, DocumentNumberScheme & x);
    void to_json(json & j, const DocumentNumberScheme & x);

    void from_json(const json & j, ActivityRelationType & x);
    void to_json(json & j, const ActivityRelationType & x);

    void from_json(const json & j, RemarkType & x);
    void to_json(json & j, const RemarkType & x);

    void from_json(const json & j, ActivityStatus & x);
    void to_json(json & j, const ActivityStatus & x);

    void from_json(const json & j, ActivityType & x);
    void to_json(json & j, const ActivityType & x);

    void from_json(const json & j, ForceStatus & x);
    void to_json(json & j, const ForceStatus & x);

    void from_json(const json & j, InstrumentNumberScheme & x);
    void to_json(json & j, const InstrumentNumberScheme & x);

    void from_json(const json & j, ParticipationAction & x);
    void to_json(json & j, const ParticipationAction & x);

    void from_json(const json & j, InstrumentRelationType & x);
    void to_json(json & j, const InstrumentRelationType & x);

    void from_json(const json & j, InstrumentType & x);
    void to_json(json & j, const InstrumentType & x);

    void from_json(const json & j, ContributionKind & x);
    void to_json(json & j, const ContributionKind & x);

    void from_json(const json & j, OrganizationPlaceRole & x);
    void to_json(json & j, const OrganizationPlaceRole & x);

    void from_json(const json & j, OrganizationRelationType & x);
    void to_json(json & j, const OrganizationRelationType & x);

    void from_json(const json & j, OrganizationType & x);
    void to_json(json & j, const OrganizationType & x);

    void from_json(const json & j, UnitedNationsSystem & x);
    void to_json(json & j, const UnitedNationsSystem & x);

    void from_json(const json & j, PlaceType & x);
    void to_json(json & j, const PlaceType & x);

    void from_json(const json & j, PassageType & x);
    void to_json(json & j, const PassageType & x);

    void from_json(const json & j, QuantityRelation & x);
    void to_json(json & j, const QuantityRelation & x);

    void from_json(const json & j, Membership & x);
    void to_json(json & j, const Membership & x);

    void from_json(const json & j, CountedMembership & x);
    void to_json(json & j, const CountedMembership & x);

    void from_json(const json & j, RoundType & x);
    void to_json(json & j, const RoundType & x);

    void from_json(const json & j, Quantifier & x);
    void to_json(json & j, const Quantifier & x);

    inline void from_json(const json & j, Citation& x) {
        x.set_damage(get_stack_optional<std::vector<DamageType>>(j, "damage"));
        x.set_locator(j.at("locator").get<std::string>());
        x.set_source(j.at("source").get<std::string>());
    }

    inline void to_json(json & j, const Citation & x) {
        j = json::object();
        j["damage"] = x.get_damage();
        j["locator"] = x.get_locator();
        j["source"] = x.get_source();
    }

    inline void from_json(const json & j, ActivityDocument& x) {
        x.set_activity(j.at("activity").get<std::string>());
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_role(j.at("role").get<DocumentRole>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const ActivityDocument & x) {
        j = json::object();
        j["activity"] = x.get_activity();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["role"] = x.get_role();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, EstablishedBody& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_organization(j.at("organization").get<std::string>());
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const EstablishedBody & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["organization"] = x.get_organization();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, ActivityInstrument& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_instrument(j.at("instrument").get<std::string>());
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_relation(j.at("relation").get<ActivityInstrumentRelation>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const ActivityInstrument & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["instrument"] = x.get_instrument();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["relation"] = x.get_relation();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, AttestedReferenceToActivity& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const AttestedReferenceToActivity & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, Name& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_lang(get_stack_optional<std::string>(j, "lang"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_role(j.at("role").get<NameRole>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const Name & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["lang"] = x.get_lang();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["role"] = x.get_role();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, LargerActivity& x) {
        x.set_activity(j.at("activity").get<std::string>());
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const LargerActivity & x) {
        j = json::object();
        j["activity"] = x.get_activity();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, ActivityParty& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_party(j.at("party").get<std::string>());
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_role(j.at("role").get<PartyRole>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const ActivityParty & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["party"] = x.get_party();
        j["reference"] = x.get_reference();
        j["role"] = x.get_role();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, ActivityPlace& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_place(j.at("place").get<std::string>());
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_role(j.at("role").get<ActivityPlaceRole>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const ActivityPlace & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["place"] = x.get_place();
        j["reference"] = x.get_reference();
        j["role"] = x.get_role();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, Point& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_by(get_stack_optional<std::vector<std::string>>(j, "by"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_text(j.at("text").get<std::string>());
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
        x.set_type(j.at("type").get<PointType>());
    }

    inline void to_json(json & j, const Point & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["by"] = x.get_by();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["text"] = x.get_text();
        j["topics"] = x.get_topics();
        j["type"] = x.get_type();
    }

    inline void from_json(const json & j, RealizedPlan& x) {
        x.set_activity(j.at("activity").get<std::string>());
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_certainty(j.at("certainty").get<Certainty>());
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const RealizedPlan & x) {
        j = json::object();
        j["activity"] = x.get_activity();
        j["basis"] = x.get_basis();
        j["certainty"] = x.get_certainty();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, DocumentNumber& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_scheme(j.at("scheme").get<DocumentNumberScheme>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const DocumentNumber & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["scheme"] = x.get_scheme();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, ActivityRelation& x) {
        x.set_activity(j.at("activity").get<std::string>());
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_relation(j.at("relation").get<ActivityRelationType>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const ActivityRelation & x) {
        j = json::object();
        j["activity"] = x.get_activity();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["relation"] = x.get_relation();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, Remark& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_field(get_stack_optional<std::string>(j, "field"));
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_text(j.at("text").get<std::string>());
        x.set_type(j.at("type").get<RemarkType>());
    }

    inline void to_json(json & j, const Remark & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["field"] = x.get_field();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["text"] = x.get_text();
        j["type"] = x.get_type();
    }

    inline void from_json(const json & j, AttestedActivityStatus& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<ActivityStatus>());
    }

    inline void to_json(json & j, const AttestedActivityStatus & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, AttestedEdtf& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const AttestedEdtf & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, Activity& x) {
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_documents(get_stack_optional<std::vector<ActivityDocument>>(j, "documents"));
        x.set_establishes(get_stack_optional<std::vector<EstablishedBody>>(j, "establishes"));
        x.set_former_ids(get_stack_optional<std::vector<std::string>>(j, "formerIds"));
        x.set_id(j.at("id").get<std::string>());
        x.set_instruments(get_stack_optional<std::vector<ActivityInstrument>>(j, "instruments"));
        x.set_kind(j.at("kind").get<std::string>());
        x.set_latest(get_stack_optional<std::vector<AttestedReferenceToActivity>>(j, "latest"));
        x.set_names(j.at("names").get<std::vector<Name>>());
        x.set_parties(get_stack_optional<std::vector<ActivityParty>>(j, "parties"));
        x.set_part_of(get_stack_optional<std::vector<LargerActivity>>(j, "partOf"));
        x.set_places(get_stack_optional<std::vector<ActivityPlace>>(j, "places"));
        x.set_points(get_stack_optional<std::vector<Point>>(j, "points"));
        x.set_realizes(get_stack_optional<std::vector<RealizedPlan>>(j, "realizes"));
        x.set_references(get_stack_optional<std::vector<DocumentNumber>>(j, "references"));
        x.set_related(get_stack_optional<std::vector<ActivityRelation>>(j, "related"));
        x.set_remarks(get_stack_optional<std::vector<Remark>>(j, "remarks"));
        x.set_status(j.at("status").get<std::vector<AttestedActivityStatus>>());
        x.set_summary(get_stack_optional<std::string>(j, "summary"));
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
        x.set_type(j.at("type").get<ActivityType>());
        x.set_when(get_stack_optional<std::vector<AttestedEdtf>>(j, "when"));
    }

    inline void to_json(json & j, const Activity & x) {
        j = json::object();
        j["cite"] = x.get_cite();
        j["documents"] = x.get_documents();
        j["establishes"] = x.get_establishes();
        j["formerIds"] = x.get_former_ids();
        j["id"] = x.get_id();
        j["instruments"] = x.get_instruments();
        j["kind"] = x.get_kind();
        j["latest"] = x.get_latest();
        j["names"] = x.get_names();
        j["parties"] = x.get_parties();
        j["partOf"] = x.get_part_of();
        j["places"] = x.get_places();
        j["points"] = x.get_points();
        j["realizes"] = x.get_realizes();
        j["references"] = x.get_references();
        j["related"] = x.get_related();
        j["remarks"] = x.get_remarks();
        j["status"] = x.get_status();
        j["summary"] = x.get_summary();
        j["topics"] = x.get_topics();
        j["type"] = x.get_type();
        j["when"] = x.get_when();
    }

    inline void from_json(const json & j, AttestedReferenceToActivityOrPlace& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const AttestedReferenceToActivityOrPlace & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, AttestedReferenceToOrganizationOrPlace& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const AttestedReferenceToOrganizationOrPlace & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, AttestedReferenceToInstrument& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const AttestedReferenceToInstrument & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, AttestedForceStatus& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<ForceStatus>());
    }

    inline void to_json(json & j, const AttestedForceStatus & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, InstrumentNumber& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_scheme(j.at("scheme").get<InstrumentNumberScheme>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const InstrumentNumber & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["scheme"] = x.get_scheme();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, Participation& x) {
        x.set_action(j.at("action").get<ParticipationAction>());
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_party(j.at("party").get<std::string>());
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_when(get_stack_optional<std::string>(j, "when"));
    }

    inline void to_json(json & j, const Participation & x) {
        j = json::object();
        j["action"] = x.get_action();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["party"] = x.get_party();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["when"] = x.get_when();
    }

    inline void from_json(const json & j, InstrumentRelation& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_instrument(j.at("instrument").get<std::string>());
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_relation(j.at("relation").get<InstrumentRelationType>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const InstrumentRelation & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["instrument"] = x.get_instrument();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["relation"] = x.get_relation();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, Instrument& x) {
        x.set_adopted_at(get_stack_optional<std::vector<AttestedReferenceToActivityOrPlace>>(j, "adoptedAt"));
        x.set_adopted_by(get_stack_optional<std::vector<AttestedReferenceToOrganizationOrPlace>>(j, "adoptedBy"));
        x.set_adopted_on(get_stack_optional<std::vector<AttestedEdtf>>(j, "adoptedOn"));
        x.set_adopted_through(get_stack_optional<std::vector<AttestedReferenceToInstrument>>(j, "adoptedThrough"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_former_ids(get_stack_optional<std::vector<std::string>>(j, "formerIds"));
        x.set_id(j.at("id").get<std::string>());
        x.set_in_force(get_stack_optional<std::vector<AttestedForceStatus>>(j, "inForce"));
        x.set_in_force_from(get_stack_optional<std::vector<AttestedEdtf>>(j, "inForceFrom"));
        x.set_kind(j.at("kind").get<std::string>());
        x.set_names(j.at("names").get<std::vector<Name>>());
        x.set_numbers(get_stack_optional<std::vector<InstrumentNumber>>(j, "numbers"));
        x.set_participation(get_stack_optional<std::vector<Participation>>(j, "participation"));
        x.set_points(get_stack_optional<std::vector<Point>>(j, "points"));
        x.set_relations(get_stack_optional<std::vector<InstrumentRelation>>(j, "relations"));
        x.set_remarks(get_stack_optional<std::vector<Remark>>(j, "remarks"));
        x.set_summary(get_stack_optional<std::string>(j, "summary"));
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
        x.set_type(j.at("type").get<InstrumentType>());
    }

    inline void to_json(json & j, const Instrument & x) {
        j = json::object();
        j["adoptedAt"] = x.get_adopted_at();
        j["adoptedBy"] = x.get_adopted_by();
        j["adoptedOn"] = x.get_adopted_on();
        j["adoptedThrough"] = x.get_adopted_through();
        j["cite"] = x.get_cite();
        j["formerIds"] = x.get_former_ids();
        j["id"] = x.get_id();
        j["inForce"] = x.get_in_force();
        j["inForceFrom"] = x.get_in_force_from();
        j["kind"] = x.get_kind();
        j["names"] = x.get_names();
        j["numbers"] = x.get_numbers();
        j["participation"] = x.get_participation();
        j["points"] = x.get_points();
        j["relations"] = x.get_relations();
        j["remarks"] = x.get_remarks();
        j["summary"] = x.get_summary();
        j["topics"] = x.get_topics();
        j["type"] = x.get_type();
    }

    inline void from_json(const json & j, Contribution& x) {
        x.set_affiliations(get_stack_optional<std::vector<std::string>>(j, "affiliations"));
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_documents(get_stack_optional<std::vector<std::string>>(j, "documents"));
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_kind(j.at("kind").get<ContributionKind>());
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_role(get_stack_optional<std::string>(j, "role"));
        x.set_speaker(get_stack_optional<std::string>(j, "speaker"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_subject(j.at("subject").get<std::string>());
    }

    inline void to_json(json & j, const Contribution & x) {
        j = json::object();
        j["affiliations"] = x.get_affiliations();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["documents"] = x.get_documents();
        j["holds"] = x.get_holds();
        j["kind"] = x.get_kind();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["role"] = x.get_role();
        j["speaker"] = x.get_speaker();
        j["stated"] = x.get_stated();
        j["subject"] = x.get_subject();
    }

    inline void from_json(const json & j, MeetingSession& x) {
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_contributions(get_stack_optional<std::vector<Contribution>>(j, "contributions"));
        x.set_former_ids(get_stack_optional<std::vector<std::string>>(j, "formerIds"));
        x.set_id(j.at("id").get<std::string>());
        x.set_kind(j.at("kind").get<std::string>());
        x.set_label(get_stack_optional<std::string>(j, "label"));
        x.set_meeting(j.at("meeting").get<std::string>());
        x.set_names(j.at("names").get<std::vector<Name>>());
        x.set_order(j.at("order").get<int64_t>());
        x.set_parent(get_stack_optional<std::string>(j, "parent"));
        x.set_points(get_stack_optional<std::vector<Point>>(j, "points"));
        x.set_remarks(get_stack_optional<std::vector<Remark>>(j, "remarks"));
        x.set_summary(get_stack_optional<std::string>(j, "summary"));
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
    }

    inline void to_json(json & j, const MeetingSession & x) {
        j = json::object();
        j["cite"] = x.get_cite();
        j["contributions"] = x.get_contributions();
        j["formerIds"] = x.get_former_ids();
        j["id"] = x.get_id();
        j["kind"] = x.get_kind();
        j["label"] = x.get_label();
        j["meeting"] = x.get_meeting();
        j["names"] = x.get_names();
        j["order"] = x.get_order();
        j["parent"] = x.get_parent();
        j["points"] = x.get_points();
        j["remarks"] = x.get_remarks();
        j["summary"] = x.get_summary();
        j["topics"] = x.get_topics();
    }

    inline void from_json(const json & j, Member& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_member(j.at("member").get<std::string>());
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const Member & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["member"] = x.get_member();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, AttestedReferenceToOrganization& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const AttestedReferenceToOrganization & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, OrganizationPlace& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_place(j.at("place").get<std::string>());
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_role(j.at("role").get<OrganizationPlaceRole>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const OrganizationPlace & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["place"] = x.get_place();
        j["reference"] = x.get_reference();
        j["role"] = x.get_role();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, OrganizationRelation& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_target(j.at("target").get<std::string>());
        x.set_type(j.at("type").get<OrganizationRelationType>());
    }

    inline void to_json(json & j, const OrganizationRelation & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["target"] = x.get_target();
        j["type"] = x.get_type();
    }

    inline void from_json(const json & j, AttestedUnitedNationsSystem& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<UnitedNationsSystem>());
    }

    inline void to_json(json & j, const AttestedUnitedNationsSystem & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, Organization& x) {
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_established(get_stack_optional<std::vector<AttestedEdtf>>(j, "established"));
        x.set_former_ids(get_stack_optional<std::vector<std::string>>(j, "formerIds"));
        x.set_id(j.at("id").get<std::string>());
        x.set_kind(j.at("kind").get<std::string>());
        x.set_members(get_stack_optional<std::vector<Member>>(j, "members"));
        x.set_names(j.at("names").get<std::vector<Name>>());
        x.set_parents(get_stack_optional<std::vector<AttestedReferenceToOrganization>>(j, "parents"));
        x.set_places(get_stack_optional<std::vector<OrganizationPlace>>(j, "places"));
        x.set_points(get_stack_optional<std::vector<Point>>(j, "points"));
        x.set_relations(get_stack_optional<std::vector<OrganizationRelation>>(j, "relations"));
        x.set_remarks(get_stack_optional<std::vector<Remark>>(j, "remarks"));
        x.set_summary(get_stack_optional<std::string>(j, "summary"));
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
        x.set_type(j.at("type").get<OrganizationType>());
        x.set_un_system(get_stack_optional<std::vector<AttestedUnitedNationsSystem>>(j, "unSystem"));
    }

    inline void to_json(json & j, const Organization & x) {
        j = json::object();
        j["cite"] = x.get_cite();
        j["established"] = x.get_established();
        j["formerIds"] = x.get_former_ids();
        j["id"] = x.get_id();
        j["kind"] = x.get_kind();
        j["members"] = x.get_members();
        j["names"] = x.get_names();
        j["parents"] = x.get_parents();
        j["places"] = x.get_places();
        j["points"] = x.get_points();
        j["relations"] = x.get_relations();
        j["remarks"] = x.get_remarks();
        j["summary"] = x.get_summary();
        j["topics"] = x.get_topics();
        j["type"] = x.get_type();
        j["unSystem"] = x.get_un_system();
    }

    inline void from_json(const json & j, Position& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_organization(get_stack_optional<std::string>(j, "organization"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_title(j.at("title").get<std::string>());
    }

    inline void to_json(json & j, const Position & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["organization"] = x.get_organization();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["title"] = x.get_title();
    }

    inline void from_json(const json & j, Person& x) {
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_former_ids(get_stack_optional<std::vector<std::string>>(j, "formerIds"));
        x.set_honorific(get_stack_optional<std::string>(j, "honorific"));
        x.set_id(j.at("id").get<std::string>());
        x.set_kind(j.at("kind").get<std::string>());
        x.set_names(j.at("names").get<std::vector<Name>>());
        x.set_points(get_stack_optional<std::vector<Point>>(j, "points"));
        x.set_positions(get_stack_optional<std::vector<Position>>(j, "positions"));
        x.set_remarks(get_stack_optional<std::vector<Remark>>(j, "remarks"));
        x.set_summary(get_stack_optional<std::string>(j, "summary"));
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
    }

    inline void to_json(json & j, const Person & x) {
        j = json::object();
        j["cite"] = x.get_cite();
        j["formerIds"] = x.get_former_ids();
        j["honorific"] = x.get_honorific();
        j["id"] = x.get_id();
        j["kind"] = x.get_kind();
        j["names"] = x.get_names();
        j["points"] = x.get_points();
        j["positions"] = x.get_positions();
        j["remarks"] = x.get_remarks();
        j["summary"] = x.get_summary();
        j["topics"] = x.get_topics();
    }

    inline void from_json(const json & j, PlaceCodes& x) {
        x.set_iso2(get_stack_optional<std::string>(j, "iso2"));
        x.set_iso3(get_stack_optional<std::string>(j, "iso3"));
        x.set_m49(get_stack_optional<std::string>(j, "m49"));
    }

    inline void to_json(json & j, const PlaceCodes & x) {
        j = json::object();
        j["iso2"] = x.get_iso2();
        j["iso3"] = x.get_iso3();
        j["m49"] = x.get_m49();
    }

    inline void from_json(const json & j, Place& x) {
        x.set_broader(get_stack_optional<std::vector<std::string>>(j, "broader"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_codes(get_stack_optional<PlaceCodes>(j, "codes"));
        x.set_former_ids(get_stack_optional<std::vector<std::string>>(j, "formerIds"));
        x.set_id(j.at("id").get<std::string>());
        x.set_kind(j.at("kind").get<std::string>());
        x.set_names(j.at("names").get<std::vector<Name>>());
        x.set_points(get_stack_optional<std::vector<Point>>(j, "points"));
        x.set_remarks(get_stack_optional<std::vector<Remark>>(j, "remarks"));
        x.set_summary(get_stack_optional<std::string>(j, "summary"));
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
        x.set_type(j.at("type").get<PlaceType>());
    }

    inline void to_json(json & j, const Place & x) {
        j = json::object();
        j["broader"] = x.get_broader();
        j["cite"] = x.get_cite();
        j["codes"] = x.get_codes();
        j["formerIds"] = x.get_former_ids();
        j["id"] = x.get_id();
        j["kind"] = x.get_kind();
        j["names"] = x.get_names();
        j["points"] = x.get_points();
        j["remarks"] = x.get_remarks();
        j["summary"] = x.get_summary();
        j["topics"] = x.get_topics();
        j["type"] = x.get_type();
    }

    inline void from_json(const json & j, Detail& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_label(j.at("label").get<std::string>());
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const Detail & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["label"] = x.get_label();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, Damage& x) {
        x.set_text(j.at("text").get<std::string>());
        x.set_type(j.at("type").get<DamageType>());
    }

    inline void to_json(json & j, const Damage & x) {
        j = json::object();
        j["text"] = x.get_text();
        j["type"] = x.get_type();
    }

    inline void from_json(const json & j, Passage& x) {
        x.set_damage(get_stack_optional<std::vector<Damage>>(j, "damage"));
        x.set_locator(j.at("locator").get<std::string>());
        x.set_section(get_stack_optional<std::string>(j, "section"));
        x.set_type(j.at("type").get<PassageType>());
    }

    inline void to_json(json & j, const Passage & x) {
        j = json::object();
        j["damage"] = x.get_damage();
        j["locator"] = x.get_locator();
        j["section"] = x.get_section();
        j["type"] = x.get_type();
    }

    inline void from_json(const json & j, Section& x) {
        x.set_heading(get_stack_optional<std::string>(j, "heading"));
        x.set_id(j.at("id").get<std::string>());
        x.set_label(get_stack_optional<std::string>(j, "label"));
        x.set_parent(get_stack_optional<std::string>(j, "parent"));
    }

    inline void to_json(json & j, const Section & x) {
        j = json::object();
        j["heading"] = x.get_heading();
        j["id"] = x.get_id();
        j["label"] = x.get_label();
        j["parent"] = x.get_parent();
    }

    inline void from_json(const json & j, AttestedLabel& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<std::string>());
    }

    inline void to_json(json & j, const AttestedLabel & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, Source& x) {
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_date(j.at("date").get<std::vector<AttestedEdtf>>());
        x.set_details(get_stack_optional<std::vector<Detail>>(j, "details"));
        x.set_former_ids(get_stack_optional<std::vector<std::string>>(j, "formerIds"));
        x.set_id(j.at("id").get<std::string>());
        x.set_issued_by(get_stack_optional<std::vector<AttestedReferenceToOrganization>>(j, "issuedBy"));
        x.set_kind(j.at("kind").get<std::string>());
        x.set_names(j.at("names").get<std::vector<Name>>());
        x.set_paragraphs(j.at("paragraphs").get<std::vector<Passage>>());
        x.set_points(get_stack_optional<std::vector<Point>>(j, "points"));
        x.set_remarks(get_stack_optional<std::vector<Remark>>(j, "remarks"));
        x.set_sections(j.at("sections").get<std::vector<Section>>());
        x.set_summary(get_stack_optional<std::string>(j, "summary"));
        x.set_symbol(get_stack_optional<std::vector<AttestedLabel>>(j, "symbol"));
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
    }

    inline void to_json(json & j, const Source & x) {
        j = json::object();
        j["cite"] = x.get_cite();
        j["date"] = x.get_date();
        j["details"] = x.get_details();
        j["formerIds"] = x.get_former_ids();
        j["id"] = x.get_id();
        j["issuedBy"] = x.get_issued_by();
        j["kind"] = x.get_kind();
        j["names"] = x.get_names();
        j["paragraphs"] = x.get_paragraphs();
        j["points"] = x.get_points();
        j["remarks"] = x.get_remarks();
        j["sections"] = x.get_sections();
        j["summary"] = x.get_summary();
        j["symbol"] = x.get_symbol();
        j["topics"] = x.get_topics();
    }

    inline void from_json(const json & j, Quantity& x) {
        x.set_of(get_stack_optional<std::string>(j, "of"));
        x.set_relation(j.at("relation").get<QuantityRelation>());
        x.set_unit(j.at("unit").get<std::string>());
        x.set_upper(get_stack_optional<double>(j, "upper"));
        x.set_value(j.at("value").get<double>());
    }

    inline void to_json(json & j, const Quantity & x) {
        j = json::object();
        j["of"] = x.get_of();
        j["relation"] = x.get_relation();
        j["unit"] = x.get_unit();
        j["upper"] = x.get_upper();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, AttestedQuantity& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<Quantity>());
    }

    inline void to_json(json & j, const AttestedQuantity & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, Statistic& x) {
        x.set_about(get_stack_optional<std::vector<std::string>>(j, "about"));
        x.set_by(get_stack_optional<std::vector<std::string>>(j, "by"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_former_ids(get_stack_optional<std::vector<std::string>>(j, "formerIds"));
        x.set_id(j.at("id").get<std::string>());
        x.set_kind(j.at("kind").get<std::string>());
        x.set_measure(j.at("measure").get<std::string>());
        x.set_names(j.at("names").get<std::vector<Name>>());
        x.set_period(get_stack_optional<std::string>(j, "period"));
        x.set_places(get_stack_optional<std::vector<std::string>>(j, "places"));
        x.set_points(get_stack_optional<std::vector<Point>>(j, "points"));
        x.set_remarks(get_stack_optional<std::vector<Remark>>(j, "remarks"));
        x.set_summary(get_stack_optional<std::string>(j, "summary"));
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
        x.set_value(j.at("value").get<std::vector<AttestedQuantity>>());
    }

    inline void to_json(json & j, const Statistic & x) {
        j = json::object();
        j["about"] = x.get_about();
        j["by"] = x.get_by();
        j["cite"] = x.get_cite();
        j["formerIds"] = x.get_former_ids();
        j["id"] = x.get_id();
        j["kind"] = x.get_kind();
        j["measure"] = x.get_measure();
        j["names"] = x.get_names();
        j["period"] = x.get_period();
        j["places"] = x.get_places();
        j["points"] = x.get_points();
        j["remarks"] = x.get_remarks();
        j["summary"] = x.get_summary();
        j["topics"] = x.get_topics();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, SurveyConductor& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_organization(j.at("organization").get<std::string>());
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const SurveyConductor & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["organization"] = x.get_organization();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, SurveyOption& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_count(j.at("count").get<Quantity>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_id(j.at("id").get<std::string>());
        x.set_label(j.at("label").get<std::string>());
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const SurveyOption & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["count"] = x.get_count();
        j["holds"] = x.get_holds();
        j["id"] = x.get_id();
        j["label"] = x.get_label();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, SurveyOutcome& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_text(j.at("text").get<std::string>());
    }

    inline void to_json(json & j, const SurveyOutcome & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["text"] = x.get_text();
    }

    inline void from_json(const json & j, SurveyPopulation& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_description(j.at("description").get<std::string>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_size(get_stack_optional<Quantity>(j, "size"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const SurveyPopulation & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["description"] = x.get_description();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["size"] = x.get_size();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, RepresentedGroup& x) {
        x.set_includes_respondent(j.at("includesRespondent").get<bool>());
        x.set_members(j.at("members").get<Quantity>());
        x.set_organization(j.at("organization").get<std::string>());
    }

    inline void to_json(json & j, const RepresentedGroup & x) {
        j = json::object();
        j["includesRespondent"] = x.get_includes_respondent();
        j["members"] = x.get_members();
        j["organization"] = x.get_organization();
    }

    inline void from_json(const json & j, Respondent& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_membership(j.at("membership").get<Membership>());
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_on_behalf_of(get_stack_optional<RepresentedGroup>(j, "onBehalfOf"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_respondent(j.at("respondent").get<std::string>());
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const Respondent & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["membership"] = x.get_membership();
        j["note"] = x.get_note();
        j["onBehalfOf"] = x.get_on_behalf_of();
        j["reference"] = x.get_reference();
        j["respondent"] = x.get_respondent();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, ResponseRate& x) {
        x.set_base(j.at("base").get<std::string>());
        x.set_rate(j.at("rate").get<Quantity>());
        x.set_surveys(get_stack_optional<std::vector<std::string>>(j, "surveys"));
    }

    inline void to_json(json & j, const ResponseRate & x) {
        j = json::object();
        j["base"] = x.get_base();
        j["rate"] = x.get_rate();
        j["surveys"] = x.get_surveys();
    }

    inline void from_json(const json & j, AttestedResponseRate& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_value(j.at("value").get<ResponseRate>());
    }

    inline void to_json(json & j, const AttestedResponseRate & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["value"] = x.get_value();
    }

    inline void from_json(const json & j, ResponseCount& x) {
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_count(j.at("count").get<Quantity>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_membership(j.at("membership").get<CountedMembership>());
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
    }

    inline void to_json(json & j, const ResponseCount & x) {
        j = json::object();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["count"] = x.get_count();
        j["holds"] = x.get_holds();
        j["membership"] = x.get_membership();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
    }

    inline void from_json(const json & j, SurveyRound& x) {
        x.set_activity(get_stack_optional<std::string>(j, "activity"));
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_instrument(get_stack_optional<std::string>(j, "instrument"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_type(j.at("type").get<RoundType>());
        x.set_when(get_stack_optional<std::string>(j, "when"));
    }

    inline void to_json(json & j, const SurveyRound & x) {
        j = json::object();
        j["activity"] = x.get_activity();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["holds"] = x.get_holds();
        j["instrument"] = x.get_instrument();
        j["note"] = x.get_note();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["type"] = x.get_type();
        j["when"] = x.get_when();
    }

    inline void from_json(const json & j, SurveyView& x) {
        x.set_among(j.at("among").get<std::string>());
        x.set_basis(get_stack_optional<Basis>(j, "basis"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_figures(get_stack_optional<std::vector<Quantity>>(j, "figures"));
        x.set_holds(get_stack_optional<std::string>(j, "holds"));
        x.set_note(get_stack_optional<std::string>(j, "note"));
        x.set_quantifier(j.at("quantifier").get<Quantifier>());
        x.set_reference(get_stack_optional<std::string>(j, "reference"));
        x.set_stated(get_stack_optional<std::string>(j, "stated"));
        x.set_text(j.at("text").get<std::string>());
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
    }

    inline void to_json(json & j, const SurveyView & x) {
        j = json::object();
        j["among"] = x.get_among();
        j["basis"] = x.get_basis();
        j["cite"] = x.get_cite();
        j["figures"] = x.get_figures();
        j["holds"] = x.get_holds();
        j["note"] = x.get_note();
        j["quantifier"] = x.get_quantifier();
        j["reference"] = x.get_reference();
        j["stated"] = x.get_stated();
        j["text"] = x.get_text();
        j["topics"] = x.get_topics();
    }

    inline void from_json(const json & j, SurveyResult& x) {
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_conducted_by(j.at("conductedBy").get<std::vector<SurveyConductor>>());
        x.set_former_ids(get_stack_optional<std::vector<std::string>>(j, "formerIds"));
        x.set_id(j.at("id").get<std::string>());
        x.set_kind(j.at("kind").get<std::string>());
        x.set_names(j.at("names").get<std::vector<Name>>());
        x.set_options(get_stack_optional<std::vector<SurveyOption>>(j, "options"));
        x.set_outcome(get_stack_optional<std::vector<SurveyOutcome>>(j, "outcome"));
        x.set_points(get_stack_optional<std::vector<Point>>(j, "points"));
        x.set_population(get_stack_optional<SurveyPopulation>(j, "population"));
        x.set_remarks(get_stack_optional<std::vector<Remark>>(j, "remarks"));
        x.set_respondents(get_stack_optional<std::vector<Respondent>>(j, "respondents"));
        x.set_response_rate(get_stack_optional<std::vector<AttestedResponseRate>>(j, "responseRate"));
        x.set_responses(get_stack_optional<std::vector<ResponseCount>>(j, "responses"));
        x.set_rounds(j.at("rounds").get<std::vector<SurveyRound>>());
        x.set_subject(j.at("subject").get<std::string>());
        x.set_summary(get_stack_optional<std::string>(j, "summary"));
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
        x.set_views(get_stack_optional<std::vector<SurveyView>>(j, "views"));
    }

    inline void to_json(json & j, const SurveyResult & x) {
        j = json::object();
        j["cite"] = x.get_cite();
        j["conductedBy"] = x.get_conducted_by();
        j["formerIds"] = x.get_former_ids();
        j["id"] = x.get_id();
        j["kind"] = x.get_kind();
        j["names"] = x.get_names();
        j["options"] = x.get_options();
        j["outcome"] = x.get_outcome();
        j["points"] = x.get_points();
        j["population"] = x.get_population();
        j["remarks"] = x.get_remarks();
        j["respondents"] = x.get_respondents();
        j["responseRate"] = x.get_response_rate();
        j["responses"] = x.get_responses();
        j["rounds"] = x.get_rounds();
        j["subject"] = x.get_subject();
        j["summary"] = x.get_summary();
        j["topics"] = x.get_topics();
        j["views"] = x.get_views();
    }

    inline void from_json(const json & j, Topic& x) {
        x.set_broader(get_stack_optional<std::vector<std::string>>(j, "broader"));
        x.set_cite(j.at("cite").get<std::vector<Citation>>());
        x.set_former_ids(get_stack_optional<std::vector<std::string>>(j, "formerIds"));
        x.set_id(j.at("id").get<std::string>());
        x.set_kind(j.at("kind").get<std::string>());
        x.set_names(j.at("names").get<std::vector<Name>>());
        x.set_points(get_stack_optional<std::vector<Point>>(j, "points"));
        x.set_related(get_stack_optional<std::vector<std::string>>(j, "related"));
        x.set_remarks(get_stack_optional<std::vector<Remark>>(j, "remarks"));
        x.set_scope_note(get_stack_optional<std::string>(j, "scopeNote"));
        x.set_summary(get_stack_optional<std::string>(j, "summary"));
        x.set_topics(get_stack_optional<std::vector<std::string>>(j, "topics"));
    }

    inline void to_json(json & j, const Topic & x) {
        j = json::object();
        j["broader"] = x.get_broader();
        j["cite"] = x.get_cite();
        j["formerIds"] = x.get_former_ids();
        j["id"] = x.get_id();
        j["kind"] = x.get_kind();
        j["names"] = x.get_names();
        j["points"] = x.get_points();
        j["related"] = x.get_related();
        j["remarks"] = x.get_remarks();
        j["scopeNote"] = x.get_scope_note();
        j["summary"] = x.get_summary();
        j["topics"] = x.get_topics();
    }

    inline void from_json(const json & j, Register& x) {
        x.set_activities(get_stack_optional<std::vector<Activity>>(j, "activities"));
        x.set_instruments(get_stack_optional<std::vector<Instrument>>(j, "instruments"));
        x.set_meeting_sessions(get_stack_optional<std::vector<MeetingSession>>(j, "meeting-sessions"));
        x.set_organizations(get_stack_optional<std::vector<Organization>>(j, "organizations"));
        x.set_people(get_stack_optional<std::vector<Person>>(j, "people"));
        x.set_places(get_stack_optional<std::vector<Place>>(j, "places"));
        x.set_sources(get_stack_optional<std::vector<Source>>(j, "sources"));
        x.set_statistics(get_stack_optional<std::vector<Statistic>>(j, "statistics"));
        x.set_survey_results(get_stack_optional<std::vector<SurveyResult>>(j, "survey-results"));
        x.set_topics(get_stack_optional<std::vector<Topic>>(j, "topics"));
    }

    inline void to_json(json & j, const Register & x) {
        j = json::object();
        j["activities"] = x.get_activities();
        j["instruments"] = x.get_instruments();
        j["meeting-sessions"] = x.get_meeting_sessions();
        j["organizations"] = x.get_organizations();
        j["people"] = x.get_people();
        j["places"] = x.get_places();
        j["sources"] = x.get_sources();
        j["statistics"] = x.get_statistics();
        j["survey-results"] = x.get_survey_results();
        j["topics"] = x.get_topics();
    }

    inline void from_json(const json & j, DamageType & x) {
        if (j == "displaced") x = DamageType::DISPLACED;
        else if (j == "garbled") x = DamageType::GARBLED;
        else if (j == "heading-missing") x = DamageType::HEADING_MISSING;
        else if (j == "note-missing") x = DamageType::NOTE_MISSING;
        else if (j == "numbering-gap") x = DamageType::NUMBERING_GAP;
        else if (j == "truncated-end") x = DamageType::TRUNCATED_END;
        else if (j == "truncated-start") x = DamageType::TRUNCATED_START;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"DamageType\""); }
    }

    inline void to_json(json & j, const DamageType & x) {
        switch (x) {
            case DamageType::DISPLACED: j = "displaced"; break;
            case DamageType::GARBLED: j = "garbled"; break;
            case DamageType::HEADING_MISSING: j = "heading-missing"; break;
            case DamageType::NOTE_MISSING: j = "note-missing"; break;
            case DamageType::NUMBERING_GAP: j = "numbering-gap"; break;
            case DamageType::TRUNCATED_END: j = "truncated-end"; break;
            case DamageType::TRUNCATED_START: j = "truncated-start"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"DamageType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, Basis & x) {
        if (j == "external") x = Basis::EXTERNAL;
        else if (j == "implied") x = Basis::IMPLIED;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"Basis\""); }
    }

    inline void to_json(json & j, const Basis & x) {
        switch (x) {
            case Basis::EXTERNAL: j = "external"; break;
            case Basis::IMPLIED: j = "implied"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"Basis\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, DocumentRole & x) {
        if (j == "considered") x = DocumentRole::CONSIDERED;
        else if (j == "contains") x = DocumentRole::CONTAINS;
        else if (j == "presented") x = DocumentRole::PRESENTED;
        else if (j == "produced") x = DocumentRole::PRODUCED;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"DocumentRole\""); }
    }

    inline void to_json(json & j, const DocumentRole & x) {
        switch (x) {
            case DocumentRole::CONSIDERED: j = "considered"; break;
            case DocumentRole::CONTAINS: j = "contains"; break;
            case DocumentRole::PRESENTED: j = "presented"; break;
            case DocumentRole::PRODUCED: j = "produced"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"DocumentRole\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, ActivityInstrumentRelation & x) {
        if (j == "adopts") x = ActivityInstrumentRelation::ADOPTS;
        else if (j == "concerns") x = ActivityInstrumentRelation::CONCERNS;
        else if (j == "disseminates") x = ActivityInstrumentRelation::DISSEMINATES;
        else if (j == "implements") x = ActivityInstrumentRelation::IMPLEMENTS;
        else if (j == "mandated-by") x = ActivityInstrumentRelation::MANDATED_BY;
        else if (j == "monitors") x = ActivityInstrumentRelation::MONITORS;
        else if (j == "produces") x = ActivityInstrumentRelation::PRODUCES;
        else if (j == "promotes") x = ActivityInstrumentRelation::PROMOTES;
        else if (j == "responds-to") x = ActivityInstrumentRelation::RESPONDS_TO;
        else if (j == "uses") x = ActivityInstrumentRelation::USES;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"ActivityInstrumentRelation\""); }
    }

    inline void to_json(json & j, const ActivityInstrumentRelation & x) {
        switch (x) {
            case ActivityInstrumentRelation::ADOPTS: j = "adopts"; break;
            case ActivityInstrumentRelation::CONCERNS: j = "concerns"; break;
            case ActivityInstrumentRelation::DISSEMINATES: j = "disseminates"; break;
            case ActivityInstrumentRelation::IMPLEMENTS: j = "implements"; break;
            case ActivityInstrumentRelation::MANDATED_BY: j = "mandated-by"; break;
            case ActivityInstrumentRelation::MONITORS: j = "monitors"; break;
            case ActivityInstrumentRelation::PRODUCES: j = "produces"; break;
            case ActivityInstrumentRelation::PROMOTES: j = "promotes"; break;
            case ActivityInstrumentRelation::RESPONDS_TO: j = "responds-to"; break;
            case ActivityInstrumentRelation::USES: j = "uses"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"ActivityInstrumentRelation\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, NameRole & x) {
        if (j == "acronym") x = NameRole::ACRONYM;
        else if (j == "descriptive") x = NameRole::DESCRIPTIVE;
        else if (j == "former") x = NameRole::FORMER;
        else if (j == "misspelling") x = NameRole::MISSPELLING;
        else if (j == "preferred") x = NameRole::PREFERRED;
        else if (j == "short") x = NameRole::SHORT;
        else if (j == "variant") x = NameRole::VARIANT;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"NameRole\""); }
    }

    inline void to_json(json & j, const NameRole & x) {
        switch (x) {
            case NameRole::ACRONYM: j = "acronym"; break;
            case NameRole::DESCRIPTIVE: j = "descriptive"; break;
            case NameRole::FORMER: j = "former"; break;
            case NameRole::MISSPELLING: j = "misspelling"; break;
            case NameRole::PREFERRED: j = "preferred"; break;
            case NameRole::SHORT: j = "short"; break;
            case NameRole::VARIANT: j = "variant"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"NameRole\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, PartyRole & x) {
        static std::unordered_map<std::string, PartyRole> enumValues {
            {"author", PartyRole::AUTHOR},
            {"beneficiary", PartyRole::BENEFICIARY},
            {"contributor", PartyRole::CONTRIBUTOR},
            {"convener", PartyRole::CONVENER},
            {"coordinator", PartyRole::COORDINATOR},
            {"co-organizer", PartyRole::CO_ORGANIZER},
            {"funder", PartyRole::FUNDER},
            {"host", PartyRole::HOST},
            {"implementer", PartyRole::IMPLEMENTER},
            {"initiator", PartyRole::INITIATOR},
            {"lead", PartyRole::LEAD},
            {"organizer", PartyRole::ORGANIZER},
            {"participant", PartyRole::PARTICIPANT},
            {"partner", PartyRole::PARTNER},
            {"publisher", PartyRole::PUBLISHER},
            {"recipient", PartyRole::RECIPIENT},
            {"requester", PartyRole::REQUESTER},
            {"secretariat", PartyRole::SECRETARIAT},
        };
        auto iter = enumValues.find(j.get<std::string>());
        if (iter != enumValues.end()) {
            x = iter->second;
        }
        else { throw std::runtime_error("Cannot deserialize to enumeration \"PartyRole\""); }
    }

    inline void to_json(json & j, const PartyRole & x) {
        switch (x) {
            case PartyRole::AUTHOR: j = "author"; break;
            case PartyRole::BENEFICIARY: j = "beneficiary"; break;
            case PartyRole::CONTRIBUTOR: j = "contributor"; break;
            case PartyRole::CONVENER: j = "convener"; break;
            case PartyRole::COORDINATOR: j = "coordinator"; break;
            case PartyRole::CO_ORGANIZER: j = "co-organizer"; break;
            case PartyRole::FUNDER: j = "funder"; break;
            case PartyRole::HOST: j = "host"; break;
            case PartyRole::IMPLEMENTER: j = "implementer"; break;
            case PartyRole::INITIATOR: j = "initiator"; break;
            case PartyRole::LEAD: j = "lead"; break;
            case PartyRole::ORGANIZER: j = "organizer"; break;
            case PartyRole::PARTICIPANT: j = "participant"; break;
            case PartyRole::PARTNER: j = "partner"; break;
            case PartyRole::PUBLISHER: j = "publisher"; break;
            case PartyRole::RECIPIENT: j = "recipient"; break;
            case PartyRole::REQUESTER: j = "requester"; break;
            case PartyRole::SECRETARIAT: j = "secretariat"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"PartyRole\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, ActivityPlaceRole & x) {
        if (j == "covers") x = ActivityPlaceRole::COVERS;
        else if (j == "held-in") x = ActivityPlaceRole::HELD_IN;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"ActivityPlaceRole\""); }
    }

    inline void to_json(json & j, const ActivityPlaceRole & x) {
        switch (x) {
            case ActivityPlaceRole::COVERS: j = "covers"; break;
            case ActivityPlaceRole::HELD_IN: j = "held-in"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"ActivityPlaceRole\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, PointType & x) {
        if (j == "announcement") x = PointType::ANNOUNCEMENT;
        else if (j == "concern") x = PointType::CONCERN;
        else if (j == "conclusion") x = PointType::CONCLUSION;
        else if (j == "finding") x = PointType::FINDING;
        else if (j == "position") x = PointType::POSITION;
        else if (j == "question") x = PointType::QUESTION;
        else if (j == "recommendation") x = PointType::RECOMMENDATION;
        else if (j == "request") x = PointType::REQUEST;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"PointType\""); }
    }

    inline void to_json(json & j, const PointType & x) {
        switch (x) {
            case PointType::ANNOUNCEMENT: j = "announcement"; break;
            case PointType::CONCERN: j = "concern"; break;
            case PointType::CONCLUSION: j = "conclusion"; break;
            case PointType::FINDING: j = "finding"; break;
            case PointType::POSITION: j = "position"; break;
            case PointType::QUESTION: j = "question"; break;
            case PointType::RECOMMENDATION: j = "recommendation"; break;
            case PointType::REQUEST: j = "request"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"PointType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, Certainty & x) {
        if (j == "certain") x = Certainty::CERTAIN;
        else if (j == "possible") x = Certainty::POSSIBLE;
        else if (j == "probable") x = Certainty::PROBABLE;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"Certainty\""); }
    }

    inline void to_json(json & j, const Certainty & x) {
        switch (x) {
            case Certainty::CERTAIN: j = "certain"; break;
            case Certainty::POSSIBLE: j = "possible"; break;
            case Certainty::PROBABLE: j = "probable"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"Certainty\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, DocumentNumberScheme & x) {
        if (j == "un-sales-number") x = DocumentNumberScheme::UN_SALES_NUMBER;
        else if (j == "un-symbol") x = DocumentNumberScheme::UN_SYMBOL;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"DocumentNumberScheme\""); }
    }

    inline void to_json(json & j, const DocumentNumberScheme & x) {
        switch (x) {
            case DocumentNumberScheme::UN_SALES_NUMBER: j = "un-sales-number"; break;
            case DocumentNumberScheme::UN_SYMBOL: j = "un-symbol"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"DocumentNumberScheme\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, ActivityRelationType & x) {
        if (j == "disseminates") x = ActivityRelationType::DISSEMINATES;
        else if (j == "follows") x = ActivityRelationType::FOLLOWS;
        else if (j == "held-alongside") x = ActivityRelationType::HELD_ALONGSIDE;
        else if (j == "prepares") x = ActivityRelationType::PREPARES;
        else if (j == "supports") x = ActivityRelationType::SUPPORTS;
        else if (j == "uses") x = ActivityRelationType::USES;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"ActivityRelationType\""); }
    }

    inline void to_json(json & j, const ActivityRelationType & x) {
        switch (x) {
            case ActivityRelationType::DISSEMINATES: j = "disseminates"; break;
            case ActivityRelationType::FOLLOWS: j = "follows"; break;
            case ActivityRelationType::HELD_ALONGSIDE: j = "held-alongside"; break;
            case ActivityRelationType::PREPARES: j = "prepares"; break;
            case ActivityRelationType::SUPPORTS: j = "supports"; break;
            case ActivityRelationType::USES: j = "uses"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"ActivityRelationType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, RemarkType & x) {
        if (j == "contradiction") x = RemarkType::CONTRADICTION;
        else if (j == "damage") x = RemarkType::DAMAGE;
        else if (j == "implied") x = RemarkType::IMPLIED;
        else if (j == "misprint") x = RemarkType::MISPRINT;
        else if (j == "numbering") x = RemarkType::NUMBERING;
        else if (j == "planned-then-held") x = RemarkType::PLANNED_THEN_HELD;
        else if (j == "premise") x = RemarkType::PREMISE;
        else if (j == "variant") x = RemarkType::VARIANT;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"RemarkType\""); }
    }

    inline void to_json(json & j, const RemarkType & x) {
        switch (x) {
            case RemarkType::CONTRADICTION: j = "contradiction"; break;
            case RemarkType::DAMAGE: j = "damage"; break;
            case RemarkType::IMPLIED: j = "implied"; break;
            case RemarkType::MISPRINT: j = "misprint"; break;
            case RemarkType::NUMBERING: j = "numbering"; break;
            case RemarkType::PLANNED_THEN_HELD: j = "planned-then-held"; break;
            case RemarkType::PREMISE: j = "premise"; break;
            case RemarkType::VARIANT: j = "variant"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"RemarkType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, ActivityStatus & x) {
        if (j == "completed") x = ActivityStatus::COMPLETED;
        else if (j == "held") x = ActivityStatus::HELD;
        else if (j == "ongoing") x = ActivityStatus::ONGOING;
        else if (j == "planned") x = ActivityStatus::PLANNED;
        else if (j == "proposed") x = ActivityStatus::PROPOSED;
        else if (j == "published") x = ActivityStatus::PUBLISHED;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"ActivityStatus\""); }
    }

    inline void to_json(json & j, const ActivityStatus & x) {
        switch (x) {
            case ActivityStatus::COMPLETED: j = "completed"; break;
            case ActivityStatus::HELD: j = "held"; break;
            case ActivityStatus::ONGOING: j = "ongoing"; break;
            case ActivityStatus::PLANNED: j = "planned"; break;
            case ActivityStatus::PROPOSED: j = "proposed"; break;
            case ActivityStatus::PUBLISHED: j = "published"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"ActivityStatus\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, ActivityType & x) {
        static std::unordered_map<std::string, ActivityType> enumValues {
            {"advocacy", ActivityType::ADVOCACY},
            {"capacity-building", ActivityType::CAPACITY_BUILDING},
            {"conference", ActivityType::CONFERENCE},
            {"coordination", ActivityType::COORDINATION},
            {"database", ActivityType::DATABASE},
            {"dialogue", ActivityType::DIALOGUE},
            {"expert-group", ActivityType::EXPERT_GROUP},
            {"field-visit", ActivityType::FIELD_VISIT},
            {"forum", ActivityType::FORUM},
            {"funding", ActivityType::FUNDING},
            {"hearing", ActivityType::HEARING},
            {"institution-building", ActivityType::INSTITUTION_BUILDING},
            {"meeting", ActivityType::MEETING},
            {"meeting-series", ActivityType::MEETING_SERIES},
            {"monitoring", ActivityType::MONITORING},
            {"negotiation", ActivityType::NEGOTIATION},
            {"network-building", ActivityType::NETWORK_BUILDING},
            {"panel", ActivityType::PANEL},
            {"policy-development", ActivityType::POLICY_DEVELOPMENT},
            {"presentation", ActivityType::PRESENTATION},
            {"programme", ActivityType::PROGRAMME},
            {"project", ActivityType::PROJECT},
            {"publication", ActivityType::PUBLICATION},
            {"report", ActivityType::REPORT},
            {"research", ActivityType::RESEARCH},
            {"round-table", ActivityType::ROUND_TABLE},
            {"seminar", ActivityType::SEMINAR},
            {"service", ActivityType::SERVICE},
            {"standard-setting", ActivityType::STANDARD_SETTING},
            {"statistics", ActivityType::STATISTICS},
            {"survey", ActivityType::SURVEY},
            {"technical-assistance", ActivityType::TECHNICAL_ASSISTANCE},
            {"training", ActivityType::TRAINING},
            {"workshop", ActivityType::WORKSHOP},
        };
        auto iter = enumValues.find(j.get<std::string>());
        if (iter != enumValues.end()) {
            x = iter->second;
        }
        else { throw std::runtime_error("Cannot deserialize to enumeration \"ActivityType\""); }
    }

    inline void to_json(json & j, const ActivityType & x) {
        switch (x) {
            case ActivityType::ADVOCACY: j = "advocacy"; break;
            case ActivityType::CAPACITY_BUILDING: j = "capacity-building"; break;
            case ActivityType::CONFERENCE: j = "conference"; break;
            case ActivityType::COORDINATION: j = "coordination"; break;
            case ActivityType::DATABASE: j = "database"; break;
            case ActivityType::DIALOGUE: j = "dialogue"; break;
            case ActivityType::EXPERT_GROUP: j = "expert-group"; break;
            case ActivityType::FIELD_VISIT: j = "field-visit"; break;
            case ActivityType::FORUM: j = "forum"; break;
            case ActivityType::FUNDING: j = "funding"; break;
            case ActivityType::HEARING: j = "hearing"; break;
            case ActivityType::INSTITUTION_BUILDING: j = "institution-building"; break;
            case ActivityType::MEETING: j = "meeting"; break;
            case ActivityType::MEETING_SERIES: j = "meeting-series"; break;
            case ActivityType::MONITORING: j = "monitoring"; break;
            case ActivityType::NEGOTIATION: j = "negotiation"; break;
            case ActivityType::NETWORK_BUILDING: j = "network-building"; break;
            case ActivityType::PANEL: j = "panel"; break;
            case ActivityType::POLICY_DEVELOPMENT: j = "policy-development"; break;
            case ActivityType::PRESENTATION: j = "presentation"; break;
            case ActivityType::PROGRAMME: j = "programme"; break;
            case ActivityType::PROJECT: j = "project"; break;
            case ActivityType::PUBLICATION: j = "publication"; break;
            case ActivityType::REPORT: j = "report"; break;
            case ActivityType::RESEARCH: j = "research"; break;
            case ActivityType::ROUND_TABLE: j = "round-table"; break;
            case ActivityType::SEMINAR: j = "seminar"; break;
            case ActivityType::SERVICE: j = "service"; break;
            case ActivityType::STANDARD_SETTING: j = "standard-setting"; break;
            case ActivityType::STATISTICS: j = "statistics"; break;
            case ActivityType::SURVEY: j = "survey"; break;
            case ActivityType::TECHNICAL_ASSISTANCE: j = "technical-assistance"; break;
            case ActivityType::TRAINING: j = "training"; break;
            case ActivityType::WORKSHOP: j = "workshop"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"ActivityType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, ForceStatus & x) {
        if (j == "in-force") x = ForceStatus::IN_FORCE;
        else if (j == "not-in-force") x = ForceStatus::NOT_IN_FORCE;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"ForceStatus\""); }
    }

    inline void to_json(json & j, const ForceStatus & x) {
        switch (x) {
            case ForceStatus::IN_FORCE: j = "in-force"; break;
            case ForceStatus::NOT_IN_FORCE: j = "not-in-force"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"ForceStatus\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, InstrumentNumberScheme & x) {
        if (j == "ilo-convention-number") x = InstrumentNumberScheme::ILO_CONVENTION_NUMBER;
        else if (j == "resolution-number") x = InstrumentNumberScheme::RESOLUTION_NUMBER;
        else if (j == "un-sales-number") x = InstrumentNumberScheme::UN_SALES_NUMBER;
        else if (j == "un-symbol") x = InstrumentNumberScheme::UN_SYMBOL;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"InstrumentNumberScheme\""); }
    }

    inline void to_json(json & j, const InstrumentNumberScheme & x) {
        switch (x) {
            case InstrumentNumberScheme::ILO_CONVENTION_NUMBER: j = "ilo-convention-number"; break;
            case InstrumentNumberScheme::RESOLUTION_NUMBER: j = "resolution-number"; break;
            case InstrumentNumberScheme::UN_SALES_NUMBER: j = "un-sales-number"; break;
            case InstrumentNumberScheme::UN_SYMBOL: j = "un-symbol"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"InstrumentNumberScheme\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, ParticipationAction & x) {
        if (j == "acceded") x = ParticipationAction::ACCEDED;
        else if (j == "endorsed") x = ParticipationAction::ENDORSED;
        else if (j == "party") x = ParticipationAction::PARTY;
        else if (j == "ratified") x = ParticipationAction::RATIFIED;
        else if (j == "signed") x = ParticipationAction::SIGNED;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"ParticipationAction\""); }
    }

    inline void to_json(json & j, const ParticipationAction & x) {
        switch (x) {
            case ParticipationAction::ACCEDED: j = "acceded"; break;
            case ParticipationAction::ENDORSED: j = "endorsed"; break;
            case ParticipationAction::PARTY: j = "party"; break;
            case ParticipationAction::RATIFIED: j = "ratified"; break;
            case ParticipationAction::SIGNED: j = "signed"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"ParticipationAction\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, InstrumentRelationType & x) {
        if (j == "amends") x = InstrumentRelationType::AMENDS;
        else if (j == "follows") x = InstrumentRelationType::FOLLOWS;
        else if (j == "part-of") x = InstrumentRelationType::PART_OF;
        else if (j == "pursues") x = InstrumentRelationType::PURSUES;
        else if (j == "supplements") x = InstrumentRelationType::SUPPLEMENTS;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"InstrumentRelationType\""); }
    }

    inline void to_json(json & j, const InstrumentRelationType & x) {
        switch (x) {
            case InstrumentRelationType::AMENDS: j = "amends"; break;
            case InstrumentRelationType::FOLLOWS: j = "follows"; break;
            case InstrumentRelationType::PART_OF: j = "part-of"; break;
            case InstrumentRelationType::PURSUES: j = "pursues"; break;
            case InstrumentRelationType::SUPPLEMENTS: j = "supplements"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"InstrumentRelationType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, InstrumentType & x) {
        static std::unordered_map<std::string, InstrumentType> enumValues {
            {"agenda", InstrumentType::AGENDA},
            {"bilateral-agreement", InstrumentType::BILATERAL_AGREEMENT},
            {"communication", InstrumentType::COMMUNICATION},
            {"contract", InstrumentType::CONTRACT},
            {"convention", InstrumentType::CONVENTION},
            {"declaration", InstrumentType::DECLARATION},
            {"framework", InstrumentType::FRAMEWORK},
            {"goals", InstrumentType::GOALS},
            {"guidelines", InstrumentType::GUIDELINES},
            {"labour-standard", InstrumentType::LABOUR_STANDARD},
            {"plan-of-action", InstrumentType::PLAN_OF_ACTION},
            {"platform-for-action", InstrumentType::PLATFORM_FOR_ACTION},
            {"policy", InstrumentType::POLICY},
            {"principles", InstrumentType::PRINCIPLES},
            {"programme-of-action", InstrumentType::PROGRAMME_OF_ACTION},
            {"protocol", InstrumentType::PROTOCOL},
            {"questionnaire", InstrumentType::QUESTIONNAIRE},
            {"recommendations", InstrumentType::RECOMMENDATIONS},
            {"resolution", InstrumentType::RESOLUTION},
            {"trade-agreement", InstrumentType::TRADE_AGREEMENT},
            {"treaty", InstrumentType::TREATY},
        };
        auto iter = enumValues.find(j.get<std::string>());
        if (iter != enumValues.end()) {
            x = iter->second;
        }
        else { throw std::runtime_error("Cannot deserialize to enumeration \"InstrumentType\""); }
    }

    inline void to_json(json & j, const InstrumentType & x) {
        switch (x) {
            case InstrumentType::AGENDA: j = "agenda"; break;
            case InstrumentType::BILATERAL_AGREEMENT: j = "bilateral-agreement"; break;
            case InstrumentType::COMMUNICATION: j = "communication"; break;
            case InstrumentType::CONTRACT: j = "contract"; break;
            case InstrumentType::CONVENTION: j = "convention"; break;
            case InstrumentType::DECLARATION: j = "declaration"; break;
            case InstrumentType::FRAMEWORK: j = "framework"; break;
            case InstrumentType::GOALS: j = "goals"; break;
            case InstrumentType::GUIDELINES: j = "guidelines"; break;
            case InstrumentType::LABOUR_STANDARD: j = "labour-standard"; break;
            case InstrumentType::PLAN_OF_ACTION: j = "plan-of-action"; break;
            case InstrumentType::PLATFORM_FOR_ACTION: j = "platform-for-action"; break;
            case InstrumentType::POLICY: j = "policy"; break;
            case InstrumentType::PRINCIPLES: j = "principles"; break;
            case InstrumentType::PROGRAMME_OF_ACTION: j = "programme-of-action"; break;
            case InstrumentType::PROTOCOL: j = "protocol"; break;
            case InstrumentType::QUESTIONNAIRE: j = "questionnaire"; break;
            case InstrumentType::RECOMMENDATIONS: j = "recommendations"; break;
            case InstrumentType::RESOLUTION: j = "resolution"; break;
            case InstrumentType::TRADE_AGREEMENT: j = "trade-agreement"; break;
            case InstrumentType::TREATY: j = "treaty"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"InstrumentType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, ContributionKind & x) {
        if (j == "introduction") x = ContributionKind::INTRODUCTION;
        else if (j == "opening") x = ContributionKind::OPENING;
        else if (j == "presentation") x = ContributionKind::PRESENTATION;
        else if (j == "question") x = ContributionKind::QUESTION;
        else if (j == "remark") x = ContributionKind::REMARK;
        else if (j == "report") x = ContributionKind::REPORT;
        else if (j == "statement") x = ContributionKind::STATEMENT;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"ContributionKind\""); }
    }

    inline void to_json(json & j, const ContributionKind & x) {
        switch (x) {
            case ContributionKind::INTRODUCTION: j = "introduction"; break;
            case ContributionKind::OPENING: j = "opening"; break;
            case ContributionKind::PRESENTATION: j = "presentation"; break;
            case ContributionKind::QUESTION: j = "question"; break;
            case ContributionKind::REMARK: j = "remark"; break;
            case ContributionKind::REPORT: j = "report"; break;
            case ContributionKind::STATEMENT: j = "statement"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"ContributionKind\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, OrganizationPlaceRole & x) {
        if (j == "covers") x = OrganizationPlaceRole::COVERS;
        else if (j == "seat") x = OrganizationPlaceRole::SEAT;
        else if (j == "works-in") x = OrganizationPlaceRole::WORKS_IN;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"OrganizationPlaceRole\""); }
    }

    inline void to_json(json & j, const OrganizationPlaceRole & x) {
        switch (x) {
            case OrganizationPlaceRole::COVERS: j = "covers"; break;
            case OrganizationPlaceRole::SEAT: j = "seat"; break;
            case OrganizationPlaceRole::WORKS_IN: j = "works-in"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"OrganizationPlaceRole\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, OrganizationRelationType & x) {
        if (j == "coordinates") x = OrganizationRelationType::COORDINATES;
        else if (j == "head-of") x = OrganizationRelationType::HEAD_OF;
        else if (j == "monitors") x = OrganizationRelationType::MONITORS;
        else if (j == "partner-of") x = OrganizationRelationType::PARTNER_OF;
        else if (j == "secretariat-of") x = OrganizationRelationType::SECRETARIAT_OF;
        else if (j == "services") x = OrganizationRelationType::SERVICES;
        else if (j == "succeeds") x = OrganizationRelationType::SUCCEEDS;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"OrganizationRelationType\""); }
    }

    inline void to_json(json & j, const OrganizationRelationType & x) {
        switch (x) {
            case OrganizationRelationType::COORDINATES: j = "coordinates"; break;
            case OrganizationRelationType::HEAD_OF: j = "head-of"; break;
            case OrganizationRelationType::MONITORS: j = "monitors"; break;
            case OrganizationRelationType::PARTNER_OF: j = "partner-of"; break;
            case OrganizationRelationType::SECRETARIAT_OF: j = "secretariat-of"; break;
            case OrganizationRelationType::SERVICES: j = "services"; break;
            case OrganizationRelationType::SUCCEEDS: j = "succeeds"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"OrganizationRelationType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, OrganizationType & x) {
        static std::unordered_map<std::string, OrganizationType> enumValues {
            {"commission", OrganizationType::COMMISSION},
            {"department", OrganizationType::DEPARTMENT},
            {"division", OrganizationType::DIVISION},
            {"fund", OrganizationType::FUND},
            {"intergovernmental-organization", OrganizationType::INTERGOVERNMENTAL_ORGANIZATION},
            {"inter-agency-group", OrganizationType::INTER_AGENCY_GROUP},
            {"inter-agency-programme", OrganizationType::INTER_AGENCY_PROGRAMME},
            {"membership", OrganizationType::MEMBERSHIP},
            {"ministry", OrganizationType::MINISTRY},
            {"non-governmental-organization", OrganizationType::NON_GOVERNMENTAL_ORGANIZATION},
            {"office", OrganizationType::OFFICE},
            {"office-holder", OrganizationType::OFFICE_HOLDER},
            {"other", OrganizationType::OTHER},
            {"partnership", OrganizationType::PARTNERSHIP},
            {"principal-organ", OrganizationType::PRINCIPAL_ORGAN},
            {"professional-association", OrganizationType::PROFESSIONAL_ASSOCIATION},
            {"programme", OrganizationType::PROGRAMME},
            {"regional-commission", OrganizationType::REGIONAL_COMMISSION},
            {"regional-organ", OrganizationType::REGIONAL_ORGAN},
            {"regional-organization", OrganizationType::REGIONAL_ORGANIZATION},
            {"research-institute", OrganizationType::RESEARCH_INSTITUTE},
            {"research-network", OrganizationType::RESEARCH_NETWORK},
            {"secretariat", OrganizationType::SECRETARIAT},
            {"section", OrganizationType::SECTION},
            {"specialized-agency", OrganizationType::SPECIALIZED_AGENCY},
            {"special-procedure", OrganizationType::SPECIAL_PROCEDURE},
            {"statistical-office", OrganizationType::STATISTICAL_OFFICE},
            {"subsidiary-organ", OrganizationType::SUBSIDIARY_ORGAN},
            {"task-force", OrganizationType::TASK_FORCE},
            {"treaty-body", OrganizationType::TREATY_BODY},
            {"university", OrganizationType::UNIVERSITY},
            {"working-group", OrganizationType::WORKING_GROUP},
        };
        auto iter = enumValues.find(j.get<std::string>());
        if (iter != enumValues.end()) {
            x = iter->second;
        }
        else { throw std::runtime_error("Cannot deserialize to enumeration \"OrganizationType\""); }
    }

    inline void to_json(json & j, const OrganizationType & x) {
        switch (x) {
            case OrganizationType::COMMISSION: j = "commission"; break;
            case OrganizationType::DEPARTMENT: j = "department"; break;
            case OrganizationType::DIVISION: j = "division"; break;
            case OrganizationType::FUND: j = "fund"; break;
            case OrganizationType::INTERGOVERNMENTAL_ORGANIZATION: j = "intergovernmental-organization"; break;
            case OrganizationType::INTER_AGENCY_GROUP: j = "inter-agency-group"; break;
            case OrganizationType::INTER_AGENCY_PROGRAMME: j = "inter-agency-programme"; break;
            case OrganizationType::MEMBERSHIP: j = "membership"; break;
            case OrganizationType::MINISTRY: j = "ministry"; break;
            case OrganizationType::NON_GOVERNMENTAL_ORGANIZATION: j = "non-governmental-organization"; break;
            case OrganizationType::OFFICE: j = "office"; break;
            case OrganizationType::OFFICE_HOLDER: j = "office-holder"; break;
            case OrganizationType::OTHER: j = "other"; break;
            case OrganizationType::PARTNERSHIP: j = "partnership"; break;
            case OrganizationType::PRINCIPAL_ORGAN: j = "principal-organ"; break;
            case OrganizationType::PROFESSIONAL_ASSOCIATION: j = "professional-association"; break;
            case OrganizationType::PROGRAMME: j = "programme"; break;
            case OrganizationType::REGIONAL_COMMISSION: j = "regional-commission"; break;
            case OrganizationType::REGIONAL_ORGAN: j = "regional-organ"; break;
            case OrganizationType::REGIONAL_ORGANIZATION: j = "regional-organization"; break;
            case OrganizationType::RESEARCH_INSTITUTE: j = "research-institute"; break;
            case OrganizationType::RESEARCH_NETWORK: j = "research-network"; break;
            case OrganizationType::SECRETARIAT: j = "secretariat"; break;
            case OrganizationType::SECTION: j = "section"; break;
            case OrganizationType::SPECIALIZED_AGENCY: j = "specialized-agency"; break;
            case OrganizationType::SPECIAL_PROCEDURE: j = "special-procedure"; break;
            case OrganizationType::STATISTICAL_OFFICE: j = "statistical-office"; break;
            case OrganizationType::SUBSIDIARY_ORGAN: j = "subsidiary-organ"; break;
            case OrganizationType::TASK_FORCE: j = "task-force"; break;
            case OrganizationType::TREATY_BODY: j = "treaty-body"; break;
            case OrganizationType::UNIVERSITY: j = "university"; break;
            case OrganizationType::WORKING_GROUP: j = "working-group"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"OrganizationType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, UnitedNationsSystem & x) {
        if (j == "outside") x = UnitedNationsSystem::OUTSIDE;
        else if (j == "within") x = UnitedNationsSystem::WITHIN;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"UnitedNationsSystem\""); }
    }

    inline void to_json(json & j, const UnitedNationsSystem & x) {
        switch (x) {
            case UnitedNationsSystem::OUTSIDE: j = "outside"; break;
            case UnitedNationsSystem::WITHIN: j = "within"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"UnitedNationsSystem\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, PlaceType & x) {
        if (j == "border-area") x = PlaceType::BORDER_AREA;
        else if (j == "city") x = PlaceType::CITY;
        else if (j == "country") x = PlaceType::COUNTRY;
        else if (j == "country-group") x = PlaceType::COUNTRY_GROUP;
        else if (j == "region") x = PlaceType::REGION;
        else if (j == "world") x = PlaceType::WORLD;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"PlaceType\""); }
    }

    inline void to_json(json & j, const PlaceType & x) {
        switch (x) {
            case PlaceType::BORDER_AREA: j = "border-area"; break;
            case PlaceType::CITY: j = "city"; break;
            case PlaceType::COUNTRY: j = "country"; break;
            case PlaceType::COUNTRY_GROUP: j = "country-group"; break;
            case PlaceType::REGION: j = "region"; break;
            case PlaceType::WORLD: j = "world"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"PlaceType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, PassageType & x) {
        if (j == "contents") x = PassageType::CONTENTS;
        else if (j == "heading") x = PassageType::HEADING;
        else if (j == "masthead") x = PassageType::MASTHEAD;
        else if (j == "note") x = PassageType::NOTE;
        else if (j == "paragraph") x = PassageType::PARAGRAPH;
        else if (j == "summary") x = PassageType::SUMMARY;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"PassageType\""); }
    }

    inline void to_json(json & j, const PassageType & x) {
        switch (x) {
            case PassageType::CONTENTS: j = "contents"; break;
            case PassageType::HEADING: j = "heading"; break;
            case PassageType::MASTHEAD: j = "masthead"; break;
            case PassageType::NOTE: j = "note"; break;
            case PassageType::PARAGRAPH: j = "paragraph"; break;
            case PassageType::SUMMARY: j = "summary"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"PassageType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, QuantityRelation & x) {
        if (j == "about") x = QuantityRelation::ABOUT;
        else if (j == "at-least") x = QuantityRelation::AT_LEAST;
        else if (j == "at-most") x = QuantityRelation::AT_MOST;
        else if (j == "between") x = QuantityRelation::BETWEEN;
        else if (j == "exactly") x = QuantityRelation::EXACTLY;
        else if (j == "less-than") x = QuantityRelation::LESS_THAN;
        else if (j == "more-than") x = QuantityRelation::MORE_THAN;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"QuantityRelation\""); }
    }

    inline void to_json(json & j, const QuantityRelation & x) {
        switch (x) {
            case QuantityRelation::ABOUT: j = "about"; break;
            case QuantityRelation::AT_LEAST: j = "at-least"; break;
            case QuantityRelation::AT_MOST: j = "at-most"; break;
            case QuantityRelation::BETWEEN: j = "between"; break;
            case QuantityRelation::EXACTLY: j = "exactly"; break;
            case QuantityRelation::LESS_THAN: j = "less-than"; break;
            case QuantityRelation::MORE_THAN: j = "more-than"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"QuantityRelation\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, Membership & x) {
        if (j == "member") x = Membership::MEMBER;
        else if (j == "non-member") x = Membership::NON_MEMBER;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"Membership\""); }
    }

    inline void to_json(json & j, const Membership & x) {
        switch (x) {
            case Membership::MEMBER: j = "member"; break;
            case Membership::NON_MEMBER: j = "non-member"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"Membership\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, CountedMembership & x) {
        if (j == "all") x = CountedMembership::ALL;
        else if (j == "member") x = CountedMembership::MEMBER;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"CountedMembership\""); }
    }

    inline void to_json(json & j, const CountedMembership & x) {
        switch (x) {
            case CountedMembership::ALL: j = "all"; break;
            case CountedMembership::MEMBER: j = "member"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"CountedMembership\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, RoundType & x) {
        if (j == "cut-off") x = RoundType::CUT_OFF;
        else if (j == "deadline") x = RoundType::DEADLINE;
        else if (j == "mandate") x = RoundType::MANDATE;
        else if (j == "reminder") x = RoundType::REMINDER;
        else if (j == "reported") x = RoundType::REPORTED;
        else if (j == "sent") x = RoundType::SENT;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"RoundType\""); }
    }

    inline void to_json(json & j, const RoundType & x) {
        switch (x) {
            case RoundType::CUT_OFF: j = "cut-off"; break;
            case RoundType::DEADLINE: j = "deadline"; break;
            case RoundType::MANDATE: j = "mandate"; break;
            case RoundType::REMINDER: j = "reminder"; break;
            case RoundType::REPORTED: j = "reported"; break;
            case RoundType::SENT: j = "sent"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"RoundType\": " + std::to_string(static_cast<int>(x)));
        }
    }

    inline void from_json(const json & j, Quantifier & x) {
        if (j == "all") x = Quantifier::ALL;
        else if (j == "a-few") x = Quantifier::A_FEW;
        else if (j == "majority") x = Quantifier::MAJORITY;
        else if (j == "many") x = Quantifier::MANY;
        else if (j == "most") x = Quantifier::MOST;
        else if (j == "most-frequent") x = Quantifier::MOST_FREQUENT;
        else if (j == "one") x = Quantifier::ONE;
        else if (j == "several") x = Quantifier::SEVERAL;
        else if (j == "some") x = Quantifier::SOME;
        else if (j == "varied") x = Quantifier::VARIED;
        else { throw std::runtime_error("Cannot deserialize to enumeration \"Quantifier\""); }
    }

    inline void to_json(json & j, const Quantifier & x) {
        switch (x) {
            case Quantifier::ALL: j = "all"; break;
            case Quantifier::A_FEW: j = "a-few"; break;
            case Quantifier::MAJORITY: j = "majority"; break;
            case Quantifier::MANY: j = "many"; break;
            case Quantifier::MOST: j = "most"; break;
            case Quantifier::MOST_FREQUENT: j = "most-frequent"; break;
            case Quantifier::ONE: j = "one"; break;
            case Quantifier::SEVERAL: j = "several"; break;
            case Quantifier::SOME: j = "some"; break;
            case Quantifier::VARIED: j = "varied"; break;
            default: throw std::runtime_error("Unexpected value in enumeration \"Quantifier\": " + std::to_string(static_cast<int>(x)));
        }
    }
}
