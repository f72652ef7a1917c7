// Code generated from JSON Schema using quicktype. DO NOT EDIT.
// To parse and unparse this JSON data, add this code to your project and do:
//
//    register, err := UnmarshalRegister(bytes)
//    bytes, err = register.Marshal()

package register

import "encoding/json"

func UnmarshalRegister(data []byte) (Register, error) {
	var r Register
	err := json.Unmarshal(data, &r)
	return r, err
}

func (r *Register) Marshal() ([]byte, error) {
	return json.Marshal(r)
}

// Records of the migration register, one list a kind.
type Register struct {
	// Something done or planned: a publication, meeting, study, programme, survey, service or                   
	// campaign.                                                                                                 
	Activities                                                                                  []Activity       `json:"activities,omitempty"`
	// A text that binds or guides: a convention, protocol, resolution, declaration, programme,                  
	// guideline or contract.                                                                                    
	Instruments                                                                                 []Instrument     `json:"instruments,omitempty"`
	// A session of a meeting: its place in the agenda, who spoke, and what was said.                            
	MeetingSessions                                                                             []MeetingSession `json:"meeting-sessions,omitempty"`
	// A body that acts on international migration: an organ, office, agency, commission,                        
	// network, university or association.                                                                       
	Organizations                                                                               []Organization   `json:"organizations,omitempty"`
	// A person whom a source names.                                                                             
	People                                                                                      []Person         `json:"people,omitempty"`
	// A country, region, city or border area.                                                                   
	Places                                                                                      []Place          `json:"places,omitempty"`
	// A document that the register was encoded from, with every place that can be cited.                        
	Sources                                                                                     []Source         `json:"sources,omitempty"`
	// A number with its meaning: what was counted, when, where, by whom, and of what record it                  
	// is a figure.                                                                                              
	Statistics                                                                                  []Statistic      `json:"statistics,omitempty"`
	// An inquiry of Governments and what they answered: rounds, respondents, counts, rates and                  
	// views.                                                                                                    
	SurveyResults                                                                               []SurveyResult   `json:"survey-results,omitempty"`
	// A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/).                 
	Topics                                                                                      []Topic          `json:"topics,omitempty"`
}

// Something done or planned: a publication, meeting, study, programme, survey, service or
// campaign.
type Activity struct {
	// Every place that states the record or anything in it.                                                                  
	Cite                                                                                        []Citation                    `json:"cite"`
	// Documents that it produced, considered, presented or contains; a document is an activity                               
	// of type publication or report.                                                                                         
	Documents                                                                                   []ActivityDocument            `json:"documents,omitempty"`
	// The bodies or networks that it sets up.                                                                                
	Establishes                                                                                 []EstablishedBody             `json:"establishes,omitempty"`
	// Ids that this record had before; they still resolve.                                                                   
	FormerIDS                                                                                   []string                      `json:"formerIds,omitempty"`
	// Unique within the kind, and the name of the file.                                                                      
	ID                                                                                          string                        `json:"id"`
	// The instruments that it has to do with.                                                                                
	Instruments                                                                                 []ActivityInstrument          `json:"instruments,omitempty"`
	// Tells the kind of the record.                                                                                          
	Kind                                                                                        string                        `json:"kind"`
	// Of a series: the most recent occurrence.                                                                               
	Latest                                                                                      []AttestedReferenceToActivity `json:"latest,omitempty"`
	// The names of the record, one of them its caption: `preferred`, or `descriptive` where the                              
	// sources give none.                                                                                                     
	Names                                                                                       []Name                        `json:"names"`
	// Who did what in it; a place stands for its Government.                                                                 
	Parties                                                                                     []ActivityParty               `json:"parties,omitempty"`
	// The series, programme or larger event that it belongs to.                                                              
	PartOf                                                                                      []LargerActivity              `json:"partOf,omitempty"`
	// Where it is held, or what it covers.                                                                                   
	Places                                                                                      []ActivityPlace               `json:"places,omitempty"`
	// Things said by or in this record.                                                                                      
	Points                                                                                      []Point                       `json:"points,omitempty"`
	// The planned activity, told as a record of its own, of which this is the outcome.                                       
	Realizes                                                                                    []RealizedPlan                `json:"realizes,omitempty"`
	// Document symbols and sales numbers.                                                                                    
	References                                                                                  []DocumentNumber              `json:"references,omitempty"`
	// What it is to other activities.                                                                                        
	Related                                                                                     []ActivityRelation            `json:"related,omitempty"`
	// What an editor has to say of the record.                                                                               
	Remarks                                                                                     []RemarkElement               `json:"remarks,omitempty"`
	// How far it had come when the source was written.                                                                       
	Status                                                                                      []AttestedActivityStatus      `json:"status"`
	// What it is, in our own words, from the cited paragraphs.                                                               
	Summary                                                                                     *string                       `json:"summary,omitempty"`
	// What the record is about; our indexing, not a statement of the sources.                                                
	Topics                                                                                      []string                      `json:"topics,omitempty"`
	Type                                                                                        ActivityType                  `json:"type"`
	// When it takes or took place, or came out.                                                                              
	When                                                                                        []AttestedEDTF                `json:"when,omitempty"`
}

// A source and a place in it.
type Citation struct {
	// What is wrong with the text there; filled from the source, and never written by authors.             
	Damage                                                                                     []DamageType `json:"damage,omitempty"`
	Locator                                                                                    string       `json:"locator"`
	// The id of a record of kind `source`.                                                                 
	Source                                                                                     string       `json:"source"`
}

// A document of an activity, and what it is to it.
type ActivityDocument struct {
	Activity                                                                        string       `json:"activity"`
	// Left out when the source states it outright.                                              
	Basis                                                                           *Basis       `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                           
	Cite                                                                            []Citation   `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.             
	Holds                                                                           *string      `json:"holds,omitempty"`
	// What a reader must know about this statement.                                             
	Note                                                                            *string      `json:"note,omitempty"`
	// Where an external statement comes from.                                                   
	Reference                                                                       *string      `json:"reference,omitempty"`
	Role                                                                            DocumentRole `json:"role"`
	// The wording that the value stands for, such as "early March 2003".                        
	Stated                                                                          *string      `json:"stated,omitempty"`
}

// A body or network that an activity sets up.
type EstablishedBody struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	Organization                                                                    string     `json:"organization"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
}

// An instrument that an activity has to do with, and how.
type ActivityInstrument struct {
	// Left out when the source states it outright.                                                            
	Basis                                                                           *Basis                     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                         
	Cite                                                                            []Citation                 `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                           
	Holds                                                                           *string                    `json:"holds,omitempty"`
	Instrument                                                                      string                     `json:"instrument"`
	// What a reader must know about this statement.                                                           
	Note                                                                            *string                    `json:"note,omitempty"`
	// Where an external statement comes from.                                                                 
	Reference                                                                       *string                    `json:"reference,omitempty"`
	Relation                                                                        ActivityInstrumentRelation `json:"relation"`
	// The wording that the value stands for, such as "early March 2003".                                      
	Stated                                                                          *string                    `json:"stated,omitempty"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedReferenceToActivity struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	Value                                                                           string     `json:"value"`
}

// One name of a record, as a source has it.
type Name struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// ISO 639 code; left out for English.                                                     
	Lang                                                                            *string    `json:"lang,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	Role                                                                            NameRole   `json:"role"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	// The name itself.                                                                        
	Value                                                                           string     `json:"value"`
}

// An activity that another belongs to.
type LargerActivity struct {
	Activity                                                                        string     `json:"activity"`
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
}

// Somebody who has a part in an activity.
type ActivityParty struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	Party                                                                           string     `json:"party"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	Role                                                                            PartyRole  `json:"role"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
}

// A place of an activity, and what the place is to it.
type ActivityPlace struct {
	// Left out when the source states it outright.                                                   
	Basis                                                                           *Basis            `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                
	Cite                                                                            []Citation        `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                  
	Holds                                                                           *string           `json:"holds,omitempty"`
	// What a reader must know about this statement.                                                  
	Note                                                                            *string           `json:"note,omitempty"`
	Place                                                                           string            `json:"place"`
	// Where an external statement comes from.                                                        
	Reference                                                                       *string           `json:"reference,omitempty"`
	Role                                                                            ActivityPlaceRole `json:"role"`
	// The wording that the value stands for, such as "early March 2003".                             
	Stated                                                                          *string           `json:"stated,omitempty"`
}

// A thing said, kept apart from a thing that is so.
type Point struct {
	// Left out when the source states it outright.                                                   
	Basis                                                                                  *Basis     `json:"basis,omitempty"`
	// Who said it, where that is not the record itself. A place stands for its Government.           
	By                                                                                     []string   `json:"by,omitempty"`
	// The places that state it; empty only for an external statement.                                
	Cite                                                                                   []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                  
	Holds                                                                                  *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                                  
	Note                                                                                   *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                        
	Reference                                                                              *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                             
	Stated                                                                                 *string    `json:"stated,omitempty"`
	// What was said, in our own words.                                                               
	Text                                                                                   string     `json:"text"`
	// What it is about.                                                                              
	Topics                                                                                 []string   `json:"topics,omitempty"`
	Type                                                                                   PointType  `json:"type"`
}

// A planned activity of which another is the outcome.
type RealizedPlan struct {
	Activity                                                                        string     `json:"activity"`
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	Certainty                                                                       Certainty  `json:"certainty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
}

// A symbol or sales number of a document.
type DocumentNumber struct {
	// Left out when the source states it outright.                                                      
	Basis                                                                           *Basis               `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                   
	Cite                                                                            []Citation           `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                     
	Holds                                                                           *string              `json:"holds,omitempty"`
	// What a reader must know about this statement.                                                     
	Note                                                                            *string              `json:"note,omitempty"`
	// Where an external statement comes from.                                                           
	Reference                                                                       *string              `json:"reference,omitempty"`
	Scheme                                                                          DocumentNumberScheme `json:"scheme"`
	// The wording that the value stands for, such as "early March 2003".                                
	Stated                                                                          *string              `json:"stated,omitempty"`
	// The number, as printed.                                                                           
	Value                                                                           string               `json:"value"`
}

// What an activity is to another.
type ActivityRelation struct {
	Activity                                                                        string               `json:"activity"`
	// Left out when the source states it outright.                                                      
	Basis                                                                           *Basis               `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                   
	Cite                                                                            []Citation           `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                     
	Holds                                                                           *string              `json:"holds,omitempty"`
	// What a reader must know about this statement.                                                     
	Note                                                                            *string              `json:"note,omitempty"`
	// Where an external statement comes from.                                                           
	Reference                                                                       *string              `json:"reference,omitempty"`
	Relation                                                                        ActivityRelationType `json:"relation"`
	// The wording that the value stands for, such as "early March 2003".                                
	Stated                                                                          *string              `json:"stated,omitempty"`
}

// What an editor says of a record: what disagrees, is misprinted, only implied, or lost.
type RemarkElement struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// JSON Pointer of the field that it explains, such as `/adoptedOn`.                       
	Field                                                                           *string    `json:"field,omitempty"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	// The remark, in our own words.                                                           
	Text                                                                            string     `json:"text"`
	Type                                                                            RemarkType `json:"type"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedActivityStatus struct {
	// Left out when the source states it outright.                                                
	Basis                                                                           *Basis         `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                             
	Cite                                                                            []Citation     `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.               
	Holds                                                                           *string        `json:"holds,omitempty"`
	// What a reader must know about this statement.                                               
	Note                                                                            *string        `json:"note,omitempty"`
	// Where an external statement comes from.                                                     
	Reference                                                                       *string        `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                          
	Stated                                                                          *string        `json:"stated,omitempty"`
	Value                                                                           ActivityStatus `json:"value"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedEDTF struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	Value                                                                           string     `json:"value"`
}

// A text that binds or guides: a convention, protocol, resolution, declaration, programme,
// guideline or contract.
type Instrument struct {
	// The meeting or place of adoption.                                                                                                 
	AdoptedAt                                                                                   []AttestedReferenceToActivityOrPlace     `json:"adoptedAt,omitempty"`
	// The body that adopted it; a place stands for its Government.                                                                      
	AdoptedBy                                                                                   []AttestedReferenceToOrganizationOrPlace `json:"adoptedBy,omitempty"`
	// When it was adopted.                                                                                                              
	AdoptedOn                                                                                   []AttestedEDTF                           `json:"adoptedOn,omitempty"`
	// The instrument by which it was adopted, such as a resolution.                                                                     
	AdoptedThrough                                                                              []AttestedReferenceToInstrument          `json:"adoptedThrough,omitempty"`
	// Every place that states the record or anything in it.                                                                             
	Cite                                                                                        []Citation                               `json:"cite"`
	// Ids that this record had before; they still resolve.                                                                              
	FormerIDS                                                                                   []string                                 `json:"formerIds,omitempty"`
	// Unique within the kind, and the name of the file.                                                                                 
	ID                                                                                          string                                   `json:"id"`
	// Whether it is in force.                                                                                                           
	InForce                                                                                     []AttestedForceStatus                    `json:"inForce,omitempty"`
	// When it entered into force.                                                                                                       
	InForceFrom                                                                                 []AttestedEDTF                           `json:"inForceFrom,omitempty"`
	// Tells the kind of the record.                                                                                                     
	Kind                                                                                        string                                   `json:"kind"`
	// The names of the record, one of them its caption: `preferred`, or `descriptive` where the                                         
	// sources give none.                                                                                                                
	Names                                                                                       []Name                                   `json:"names"`
	// Symbols and numbers by which it is cited.                                                                                         
	Numbers                                                                                     []InstrumentNumber                       `json:"numbers,omitempty"`
	// Who signed it, ratified it, or is a party to it.                                                                                  
	Participation                                                                               []Participation                          `json:"participation,omitempty"`
	// Things said by or in this record.                                                                                                 
	Points                                                                                      []Point                                  `json:"points,omitempty"`
	// What it is to other instruments.                                                                                                  
	Relations                                                                                   []InstrumentRelation                     `json:"relations,omitempty"`
	// What an editor has to say of the record.                                                                                          
	Remarks                                                                                     []RemarkElement                          `json:"remarks,omitempty"`
	// What it is, in our own words, from the cited paragraphs.                                                                          
	Summary                                                                                     *string                                  `json:"summary,omitempty"`
	// What the record is about; our indexing, not a statement of the sources.                                                           
	Topics                                                                                      []string                                 `json:"topics,omitempty"`
	Type                                                                                        InstrumentType                           `json:"type"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedReferenceToActivityOrPlace struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	Value                                                                           string     `json:"value"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedReferenceToOrganizationOrPlace struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	Value                                                                           string     `json:"value"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedReferenceToInstrument struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	Value                                                                           string     `json:"value"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedForceStatus struct {
	// Left out when the source states it outright.                                             
	Basis                                                                           *Basis      `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                          
	Cite                                                                            []Citation  `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.            
	Holds                                                                           *string     `json:"holds,omitempty"`
	// What a reader must know about this statement.                                            
	Note                                                                            *string     `json:"note,omitempty"`
	// Where an external statement comes from.                                                  
	Reference                                                                       *string     `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                       
	Stated                                                                          *string     `json:"stated,omitempty"`
	Value                                                                           ForceStatus `json:"value"`
}

// A symbol or number by which an instrument is cited.
type InstrumentNumber struct {
	// Left out when the source states it outright.                                                        
	Basis                                                                           *Basis                 `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                     
	Cite                                                                            []Citation             `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                       
	Holds                                                                           *string                `json:"holds,omitempty"`
	// What a reader must know about this statement.                                                       
	Note                                                                            *string                `json:"note,omitempty"`
	// Where an external statement comes from.                                                             
	Reference                                                                       *string                `json:"reference,omitempty"`
	Scheme                                                                          InstrumentNumberScheme `json:"scheme"`
	// The wording that the value stands for, such as "early March 2003".                                  
	Stated                                                                          *string                `json:"stated,omitempty"`
	// The number, as printed.                                                                             
	Value                                                                           string                 `json:"value"`
}

// What a body or Government did in respect of an instrument.
type Participation struct {
	Action                                                                          ParticipationAction `json:"action"`
	// Left out when the source states it outright.                                                     
	Basis                                                                           *Basis              `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                  
	Cite                                                                            []Citation          `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                    
	Holds                                                                           *string             `json:"holds,omitempty"`
	// What a reader must know about this statement.                                                    
	Note                                                                            *string             `json:"note,omitempty"`
	Party                                                                           string              `json:"party"`
	// Where an external statement comes from.                                                          
	Reference                                                                       *string             `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                               
	Stated                                                                          *string             `json:"stated,omitempty"`
	// When that was done.                                                                              
	When                                                                            *string             `json:"when,omitempty"`
}

// What an instrument is to another.
type InstrumentRelation struct {
	// Left out when the source states it outright.                                                        
	Basis                                                                           *Basis                 `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                     
	Cite                                                                            []Citation             `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                       
	Holds                                                                           *string                `json:"holds,omitempty"`
	Instrument                                                                      string                 `json:"instrument"`
	// What a reader must know about this statement.                                                       
	Note                                                                            *string                `json:"note,omitempty"`
	// Where an external statement comes from.                                                             
	Reference                                                                       *string                `json:"reference,omitempty"`
	Relation                                                                        InstrumentRelationType `json:"relation"`
	// The wording that the value stands for, such as "early March 2003".                                  
	Stated                                                                          *string                `json:"stated,omitempty"`
}

// A session of a meeting: its place in the agenda, who spoke, and what was said.
type MeetingSession struct {
	// Every place that states the record or anything in it.                                                    
	Cite                                                                                        []Citation      `json:"cite"`
	// What was said, in the order of the text.                                                                 
	Contributions                                                                               []Contribution  `json:"contributions,omitempty"`
	// Ids that this record had before; they still resolve.                                                     
	FormerIDS                                                                                   []string        `json:"formerIds,omitempty"`
	// Unique within the kind, and the name of the file.                                                        
	ID                                                                                          string          `json:"id"`
	// Tells the kind of the record.                                                                            
	Kind                                                                                        string          `json:"kind"`
	// The label as printed, such as "B.1"; left out where none is printed.                                     
	Label                                                                                       *string         `json:"label,omitempty"`
	// The meeting that it is a session of.                                                                     
	Meeting                                                                                     string          `json:"meeting"`
	// The names of the record, one of them its caption: `preferred`, or `descriptive` where the                
	// sources give none.                                                                                       
	Names                                                                                       []Name          `json:"names"`
	// Position among all sessions of the meeting.                                                              
	Order                                                                                       int64           `json:"order"`
	// The session that it is a part of.                                                                        
	Parent                                                                                      *string         `json:"parent,omitempty"`
	// Things said by or in this record.                                                                        
	Points                                                                                      []Point         `json:"points,omitempty"`
	// What an editor has to say of the record.                                                                 
	Remarks                                                                                     []RemarkElement `json:"remarks,omitempty"`
	// What it is, in our own words, from the cited paragraphs.                                                 
	Summary                                                                                     *string         `json:"summary,omitempty"`
	// What the record is about; our indexing, not a statement of the sources.                                  
	Topics                                                                                      []string        `json:"topics,omitempty"`
}

// Something that a speaker said or presented in a session.
type Contribution struct {
	// Bodies that the speaker belonged to or spoke for at the time.                                           
	Affiliations                                                                              []string         `json:"affiliations,omitempty"`
	// Left out when the source states it outright.                                                            
	Basis                                                                                     *Basis           `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                         
	Cite                                                                                      []Citation       `json:"cite"`
	// Documents that were presented or named in it.                                                           
	Documents                                                                                 []string         `json:"documents,omitempty"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                           
	Holds                                                                                     *string          `json:"holds,omitempty"`
	Kind                                                                                      ContributionKind `json:"kind"`
	// What a reader must know about this statement.                                                           
	Note                                                                                      *string          `json:"note,omitempty"`
	// Where an external statement comes from.                                                                 
	Reference                                                                                 *string          `json:"reference,omitempty"`
	// Position at the time, as printed.                                                                       
	Role                                                                                      *string          `json:"role,omitempty"`
	// An organization where its representative is not named; left out where the text does not                 
	// tell.                                                                                                   
	Speaker                                                                                   *string          `json:"speaker,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                                      
	Stated                                                                                    *string          `json:"stated,omitempty"`
	// What it was about.                                                                                      
	Subject                                                                                   string           `json:"subject"`
}

// A body that acts on international migration: an organ, office, agency, commission,
// network, university or association.
type Organization struct {
	// Every place that states the record or anything in it.                                                                      
	Cite                                                                                        []Citation                        `json:"cite"`
	// When it was set up.                                                                                                        
	Established                                                                                 []AttestedEDTF                    `json:"established,omitempty"`
	// Ids that this record had before; they still resolve.                                                                       
	FormerIDS                                                                                   []string                          `json:"formerIds,omitempty"`
	// Unique within the kind, and the name of the file.                                                                          
	ID                                                                                          string                            `json:"id"`
	// Tells the kind of the record.                                                                                              
	Kind                                                                                        string                            `json:"kind"`
	// Member bodies where stated; a place stands for its Government.                                                             
	Members                                                                                     []Member                          `json:"members,omitempty"`
	// The names of the record, one of them its caption: `preferred`, or `descriptive` where the                                  
	// sources give none.                                                                                                         
	Names                                                                                       []Name                            `json:"names"`
	// The body that it is part of.                                                                                               
	Parents                                                                                     []AttestedReferenceToOrganization `json:"parents,omitempty"`
	// Where it sits, works, or has its scope.                                                                                    
	Places                                                                                      []OrganizationPlace               `json:"places,omitempty"`
	// Things said by or in this record.                                                                                          
	Points                                                                                      []Point                           `json:"points,omitempty"`
	// Standing relations to other bodies and instruments; work done together is an activity.                                     
	Relations                                                                                   []OrganizationRelation            `json:"relations,omitempty"`
	// What an editor has to say of the record.                                                                                   
	Remarks                                                                                     []RemarkElement                   `json:"remarks,omitempty"`
	// What it is, in our own words, from the cited paragraphs.                                                                   
	Summary                                                                                     *string                           `json:"summary,omitempty"`
	// What the record is about; our indexing, not a statement of the sources.                                                    
	Topics                                                                                      []string                          `json:"topics,omitempty"`
	Type                                                                                        OrganizationType                  `json:"type"`
	// Within or outside the United Nations system, as the sources class it.                                                      
	UnSystem                                                                                    []AttestedUnitedNationsSystem     `json:"unSystem,omitempty"`
}

// A body or Government that belongs to an organization.
type Member struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	Member                                                                          string     `json:"member"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedReferenceToOrganization struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	Value                                                                           string     `json:"value"`
}

// A place of a body, and what the body is to it.
type OrganizationPlace struct {
	// Left out when the source states it outright.                                                       
	Basis                                                                           *Basis                `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                    
	Cite                                                                            []Citation            `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                      
	Holds                                                                           *string               `json:"holds,omitempty"`
	// What a reader must know about this statement.                                                      
	Note                                                                            *string               `json:"note,omitempty"`
	Place                                                                           string                `json:"place"`
	// Where an external statement comes from.                                                            
	Reference                                                                       *string               `json:"reference,omitempty"`
	Role                                                                            OrganizationPlaceRole `json:"role"`
	// The wording that the value stands for, such as "early March 2003".                                 
	Stated                                                                          *string               `json:"stated,omitempty"`
}

// A standing relation of a body to another body or to an instrument.
type OrganizationRelation struct {
	// Left out when the source states it outright.                                                          
	Basis                                                                           *Basis                   `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                       
	Cite                                                                            []Citation               `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                         
	Holds                                                                           *string                  `json:"holds,omitempty"`
	// What a reader must know about this statement.                                                         
	Note                                                                            *string                  `json:"note,omitempty"`
	// Where an external statement comes from.                                                               
	Reference                                                                       *string                  `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                                    
	Stated                                                                          *string                  `json:"stated,omitempty"`
	Target                                                                          string                   `json:"target"`
	Type                                                                            OrganizationRelationType `json:"type"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedUnitedNationsSystem struct {
	// Left out when the source states it outright.                                                     
	Basis                                                                           *Basis              `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                  
	Cite                                                                            []Citation          `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                    
	Holds                                                                           *string             `json:"holds,omitempty"`
	// What a reader must know about this statement.                                                    
	Note                                                                            *string             `json:"note,omitempty"`
	// Where an external statement comes from.                                                          
	Reference                                                                       *string             `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                               
	Stated                                                                          *string             `json:"stated,omitempty"`
	Value                                                                           UnitedNationsSystem `json:"value"`
}

// A person whom a source names.
type Person struct {
	// Every place that states the record or anything in it.                                                      
	Cite                                                                                        []Citation        `json:"cite"`
	// Ids that this record had before; they still resolve.                                                       
	FormerIDS                                                                                   []string          `json:"formerIds,omitempty"`
	// As printed, such as "Ms.".                                                                                 
	Honorific                                                                                   *string           `json:"honorific,omitempty"`
	// Unique within the kind, and the name of the file.                                                          
	ID                                                                                          string            `json:"id"`
	// Tells the kind of the record.                                                                              
	Kind                                                                                        string            `json:"kind"`
	// The names of the record, one of them its caption: `preferred`, or `descriptive` where the                  
	// sources give none.                                                                                         
	Names                                                                                       []Name            `json:"names"`
	// Things said by or in this record.                                                                          
	Points                                                                                      []Point           `json:"points,omitempty"`
	// Positions held at the time of the source; `holds` where the source says former or since.                   
	Positions                                                                                   []PositionElement `json:"positions,omitempty"`
	// What an editor has to say of the record.                                                                   
	Remarks                                                                                     []RemarkElement   `json:"remarks,omitempty"`
	// What it is, in our own words, from the cited paragraphs.                                                   
	Summary                                                                                     *string           `json:"summary,omitempty"`
	// What the record is about; our indexing, not a statement of the sources.                                    
	Topics                                                                                      []string          `json:"topics,omitempty"`
}

// A position that somebody holds or held.
type PositionElement struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// The body in which it is held.                                                           
	Organization                                                                    *string    `json:"organization,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	// The title of the position, as printed.                                                  
	Title                                                                           string     `json:"title"`
}

// A country, region, city or border area.
type Place struct {
	// The region or country that it lies in, after UN M49 for countries.                                       
	Broader                                                                                     []string        `json:"broader,omitempty"`
	// Every place that states the record or anything in it.                                                    
	Cite                                                                                        []Citation      `json:"cite"`
	Codes                                                                                       *PlaceCodes     `json:"codes,omitempty"`
	// Ids that this record had before; they still resolve.                                                     
	FormerIDS                                                                                   []string        `json:"formerIds,omitempty"`
	// Unique within the kind, and the name of the file.                                                        
	ID                                                                                          string          `json:"id"`
	// Tells the kind of the record.                                                                            
	Kind                                                                                        string          `json:"kind"`
	// The names of the record, one of them its caption: `preferred`, or `descriptive` where the                
	// sources give none.                                                                                       
	Names                                                                                       []Name          `json:"names"`
	// Things said by or in this record.                                                                        
	Points                                                                                      []Point         `json:"points,omitempty"`
	// What an editor has to say of the record.                                                                 
	Remarks                                                                                     []RemarkElement `json:"remarks,omitempty"`
	// What it is, in our own words, from the cited paragraphs.                                                 
	Summary                                                                                     *string         `json:"summary,omitempty"`
	// What the record is about; our indexing, not a statement of the sources.                                  
	Topics                                                                                      []string        `json:"topics,omitempty"`
	Type                                                                                        PlaceType       `json:"type"`
}

// External codes. UN M49, https://unstats.un.org/unsd/methodology/m49/; ISO 3166-1 alpha-2,
// https://www.iso.org/iso-3166-country-codes.html; ISO 3166-1 alpha-3,
// https://www.iso.org/iso-3166-country-codes.html.
type PlaceCodes struct {
	// The ISO 3166-1 code of two letters.          
	Iso2                                    *string `json:"iso2,omitempty"`
	// The ISO 3166-1 code of three letters.        
	Iso3                                    *string `json:"iso3,omitempty"`
	// The M49 code, three digits.                  
	M49                                     *string `json:"m49,omitempty"`
}

// A document that the register was encoded from, with every place that can be cited.
type Source struct {
	// Every place that states the record or anything in it.                                                                      
	Cite                                                                                        []Citation                        `json:"cite"`
	// When it was said: the second clock, `knownAt`, compares with this.                                                         
	Date                                                                                        []AttestedEDTF                    `json:"date"`
	// Session, agenda item, distribution, languages.                                                                             
	Details                                                                                     []Detail                          `json:"details,omitempty"`
	// Ids that this record had before; they still resolve.                                                                       
	FormerIDS                                                                                   []string                          `json:"formerIds,omitempty"`
	// Unique within the kind, and the name of the file.                                                                          
	ID                                                                                          string                            `json:"id"`
	// The body that issued it.                                                                                                   
	IssuedBy                                                                                    []AttestedReferenceToOrganization `json:"issuedBy,omitempty"`
	// Tells the kind of the record.                                                                                              
	Kind                                                                                        string                            `json:"kind"`
	// The names of the record, one of them its caption: `preferred`, or `descriptive` where the                                  
	// sources give none.                                                                                                         
	Names                                                                                       []Name                            `json:"names"`
	// Every place that can be cited, in the order of the document.                                                               
	Paragraphs                                                                                  []Passage                         `json:"paragraphs"`
	// Things said by or in this record.                                                                                          
	Points                                                                                      []Point                           `json:"points,omitempty"`
	// What an editor has to say of the record.                                                                                   
	Remarks                                                                                     []RemarkElement                   `json:"remarks,omitempty"`
	// The sections, in the order of the document.                                                                                
	Sections                                                                                    []SectionElement                  `json:"sections"`
	// What it is, in our own words, from the cited paragraphs.                                                                   
	Summary                                                                                     *string                           `json:"summary,omitempty"`
	// Document symbol.                                                                                                           
	Symbol                                                                                      []AttestedLabel                   `json:"symbol,omitempty"`
	// What the record is about; our indexing, not a statement of the sources.                                                    
	Topics                                                                                      []string                          `json:"topics,omitempty"`
}

// Something that the head of a document says of it.
type Detail struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What is told, such as "Agenda item".                                                    
	Label                                                                           string     `json:"label"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	// What is told of it, as printed.                                                         
	Value                                                                           string     `json:"value"`
}

// A place that can be cited.
type Passage struct {
	// What is wrong with the text there.                
	Damage                               []DamageElement `json:"damage,omitempty"`
	Locator                              string          `json:"locator"`
	// The section that it stands in.                    
	Section                              *string         `json:"section,omitempty"`
	Type                                 PassageType     `json:"type"`
}

// Something that is wrong with the text at a place.
type DamageElement struct {
	// What is wrong, in our own words.           
	Text                               string     `json:"text"`
	Type                               DamageType `json:"type"`
}

// A section of a document.
type SectionElement struct {
	// As printed.                                               
	Heading                                              *string `json:"heading,omitempty"`
	ID                                                   string  `json:"id"`
	// As printed; left out where the heading is missing.        
	Label                                                *string `json:"label,omitempty"`
	// The section around it, which is listed before it.         
	Parent                                               *string `json:"parent,omitempty"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedLabel struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	Value                                                                           string     `json:"value"`
}

// A number with its meaning: what was counted, when, where, by whom, and of what record it
// is a figure.
type Statistic struct {
	// The records whose figure it is.                                                                             
	About                                                                                       []string           `json:"about,omitempty"`
	// Who counted or estimated.                                                                                   
	By                                                                                          []string           `json:"by,omitempty"`
	// Every place that states the record or anything in it.                                                       
	Cite                                                                                        []Citation         `json:"cite"`
	// Ids that this record had before; they still resolve.                                                        
	FormerIDS                                                                                   []string           `json:"formerIds,omitempty"`
	// Unique within the kind, and the name of the file.                                                           
	ID                                                                                          string             `json:"id"`
	// Tells the kind of the record.                                                                               
	Kind                                                                                        string             `json:"kind"`
	// What was counted or measured.                                                                               
	Measure                                                                                     string             `json:"measure"`
	// The names of the record, one of them its caption: `preferred`, or `descriptive` where the                   
	// sources give none.                                                                                          
	Names                                                                                       []Name             `json:"names"`
	// The time that the figure is of.                                                                             
	Period                                                                                      *string            `json:"period,omitempty"`
	// The places that the figure is of.                                                                           
	Places                                                                                      []string           `json:"places,omitempty"`
	// Things said by or in this record.                                                                           
	Points                                                                                      []Point            `json:"points,omitempty"`
	// What an editor has to say of the record.                                                                    
	Remarks                                                                                     []RemarkElement    `json:"remarks,omitempty"`
	// What it is, in our own words, from the cited paragraphs.                                                    
	Summary                                                                                     *string            `json:"summary,omitempty"`
	// What the record is about; our indexing, not a statement of the sources.                                     
	Topics                                                                                      []string           `json:"topics,omitempty"`
	// The figure.                                                                                                 
	Value                                                                                       []AttestedQuantity `json:"value"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedQuantity struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	Value                                                                           Quantity   `json:"value"`
}

// A number as hedged as its source has it: "over 40" is `more-than` 40.
//
// How many were asked.
type Quantity struct {
	// The whole that a share is of, or the group that is counted.                 
	Of                                                            *string          `json:"of,omitempty"`
	Relation                                                      QuantityRelation `json:"relation"`
	// What is counted, plural: `persons`, `per-cent`, `days`.                     
	Unit                                                          string           `json:"unit"`
	// The upper end; only with `between`.                                         
	Upper                                                         *float64         `json:"upper,omitempty"`
	// The number; the lower end with `between`.                                   
	Value                                                         float64          `json:"value"`
}

// An inquiry of Governments and what they answered: rounds, respondents, counts, rates and
// views.
type SurveyResult struct {
	// Every place that states the record or anything in it.                                                           
	Cite                                                                                        []Citation             `json:"cite"`
	// Who asked.                                                                                                      
	ConductedBy                                                                                 []SurveyConductor      `json:"conductedBy"`
	// Ids that this record had before; they still resolve.                                                            
	FormerIDS                                                                                   []string               `json:"formerIds,omitempty"`
	// Unique within the kind, and the name of the file.                                                               
	ID                                                                                          string                 `json:"id"`
	// Tells the kind of the record.                                                                                   
	Kind                                                                                        string                 `json:"kind"`
	// The names of the record, one of them its caption: `preferred`, or `descriptive` where the                       
	// sources give none.                                                                                              
	Names                                                                                       []Name                 `json:"names"`
	// The answers that were counted.                                                                                  
	Options                                                                                     []SurveyOption         `json:"options,omitempty"`
	// What was concluded from it.                                                                                     
	Outcome                                                                                     []SurveyOutcome        `json:"outcome,omitempty"`
	// Things said by or in this record.                                                                               
	Points                                                                                      []Point                `json:"points,omitempty"`
	// Who was asked, and how many there were; the size says where it comes from.                                      
	Population                                                                                  *SurveyPopulation      `json:"population,omitempty"`
	// What an editor has to say of the record.                                                                        
	Remarks                                                                                     []RemarkElement        `json:"remarks,omitempty"`
	// Who answered.                                                                                                   
	Respondents                                                                                 []Respondent           `json:"respondents,omitempty"`
	// The share that answered.                                                                                        
	ResponseRate                                                                                []AttestedResponseRate `json:"responseRate,omitempty"`
	// How many answered, as printed: Member States only, or all Governments.                                          
	Responses                                                                                   []ResponseCount        `json:"responses,omitempty"`
	// The steps of the inquiry in order of time.                                                                      
	Rounds                                                                                      []SurveyRound          `json:"rounds"`
	// What was asked about.                                                                                           
	Subject                                                                                     string                 `json:"subject"`
	// What it is, in our own words, from the cited paragraphs.                                                        
	Summary                                                                                     *string                `json:"summary,omitempty"`
	// What the record is about; our indexing, not a statement of the sources.                                         
	Topics                                                                                      []string               `json:"topics,omitempty"`
	// Qualitative views, each with its quantifier and the group that it speaks of.                                    
	Views                                                                                       []SurveyView           `json:"views,omitempty"`
}

// A body that conducts an inquiry.
type SurveyConductor struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	Organization                                                                    string     `json:"organization"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
}

// An answer that was counted.
type SurveyOption struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	Count                                                                           Quantity   `json:"count"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	ID                                                                              string     `json:"id"`
	// The answer, in our own words.                                                           
	Label                                                                           string     `json:"label"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
}

// Something that was concluded from an inquiry.
type SurveyOutcome struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	// The conclusion, in our own words.                                                       
	Text                                                                            string     `json:"text"`
}

// Who was asked, and how many there were; the size says where it comes from.
//
// Those who were asked in an inquiry.
type SurveyPopulation struct {
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Who was asked.                                                                          
	Description                                                                     string     `json:"description"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// How many were asked.                                                                    
	Size                                                                            *Quantity  `json:"size,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
}

// A Government or body that answered.
type Respondent struct {
	// Left out when the source states it outright.                                                   
	Basis                                                                           *Basis            `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                
	Cite                                                                            []Citation        `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                  
	Holds                                                                           *string           `json:"holds,omitempty"`
	Membership                                                                      MembershipEnum    `json:"membership"`
	// What a reader must know about this statement.                                                  
	Note                                                                            *string           `json:"note,omitempty"`
	OnBehalfOf                                                                      *RepresentedGroup `json:"onBehalfOf,omitempty"`
	// Where an external statement comes from.                                                        
	Reference                                                                       *string           `json:"reference,omitempty"`
	Respondent                                                                      string            `json:"respondent"`
	// The wording that the value stands for, such as "early March 2003".                             
	Stated                                                                          *string           `json:"stated,omitempty"`
}

// The group that the respondent answered for, and how many members it counts.
type RepresentedGroup struct {
	// Whether the respondent is counted among the members.         
	IncludesRespondent                                     bool     `json:"includesRespondent"`
	Members                                                Quantity `json:"members"`
	Organization                                           string   `json:"organization"`
}

// One value, with the places that state it and what bounds it. Sources that disagree stand
// side by side.
type AttestedResponseRate struct {
	// Left out when the source states it outright.                                              
	Basis                                                                           *Basis       `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                           
	Cite                                                                            []Citation   `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.             
	Holds                                                                           *string      `json:"holds,omitempty"`
	// What a reader must know about this statement.                                             
	Note                                                                            *string      `json:"note,omitempty"`
	// Where an external statement comes from.                                                   
	Reference                                                                       *string      `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                        
	Stated                                                                          *string      `json:"stated,omitempty"`
	Value                                                                           ResponseRate `json:"value"`
}

// The share of those asked that answered.
type ResponseRate struct {
	// What the rate is of, as printed.                                   
	Base                                                         string   `json:"base"`
	Rate                                                         Quantity `json:"rate"`
	// The inquiries that a joint rate covers, this one included.         
	Surveys                                                      []string `json:"surveys,omitempty"`
}

// How many of a group answered.
type ResponseCount struct {
	// Left out when the source states it outright.                                                   
	Basis                                                                           *Basis            `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                                
	Cite                                                                            []Citation        `json:"cite"`
	Count                                                                           Quantity          `json:"count"`
	// Valid time: when the statement held. Left out when the source sets no bounds.                  
	Holds                                                                           *string           `json:"holds,omitempty"`
	Membership                                                                      CountedMembership `json:"membership"`
	// What a reader must know about this statement.                                                  
	Note                                                                            *string           `json:"note,omitempty"`
	// Where an external statement comes from.                                                        
	Reference                                                                       *string           `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                             
	Stated                                                                          *string           `json:"stated,omitempty"`
}

// A step of an inquiry.
type SurveyRound struct {
	// The document or meeting in which it was done.                                           
	Activity                                                                        *string    `json:"activity,omitempty"`
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// The instrument by which it was done.                                                    
	Instrument                                                                      *string    `json:"instrument,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	Type                                                                            RoundType  `json:"type"`
	// When it was.                                                                            
	When                                                                            *string    `json:"when,omitempty"`
}

// A view that those who answered expressed.
type SurveyView struct {
	// `all-respondents`, or the id of the option whose choosers are meant.                    
	Among                                                                           string     `json:"among"`
	// Left out when the source states it outright.                                            
	Basis                                                                           *Basis     `json:"basis,omitempty"`
	// The places that state it; empty only for an external statement.                         
	Cite                                                                            []Citation `json:"cite"`
	// Figures that belong to it.                                                              
	Figures                                                                         []Quantity `json:"figures,omitempty"`
	// Valid time: when the statement held. Left out when the source sets no bounds.           
	Holds                                                                           *string    `json:"holds,omitempty"`
	// What a reader must know about this statement.                                           
	Note                                                                            *string    `json:"note,omitempty"`
	Quantifier                                                                      Quantifier `json:"quantifier"`
	// Where an external statement comes from.                                                 
	Reference                                                                       *string    `json:"reference,omitempty"`
	// The wording that the value stands for, such as "early March 2003".                      
	Stated                                                                          *string    `json:"stated,omitempty"`
	// The view, in our own words.                                                             
	Text                                                                            string     `json:"text"`
	// What it is about.                                                                       
	Topics                                                                          []string   `json:"topics,omitempty"`
}

// A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/).
type Topic struct {
	// The concepts that it is a part of.                                                                       
	Broader                                                                                     []string        `json:"broader,omitempty"`
	// Every place that states the record or anything in it.                                                    
	Cite                                                                                        []Citation      `json:"cite"`
	// Ids that this record had before; they still resolve.                                                     
	FormerIDS                                                                                   []string        `json:"formerIds,omitempty"`
	// Unique within the kind, and the name of the file.                                                        
	ID                                                                                          string          `json:"id"`
	// Tells the kind of the record.                                                                            
	Kind                                                                                        string          `json:"kind"`
	// The names of the record, one of them its caption: `preferred`, or `descriptive` where the                
	// sources give none.                                                                                       
	Names                                                                                       []Name          `json:"names"`
	// Things said by or in this record.                                                                        
	Points                                                                                      []Point         `json:"points,omitempty"`
	// Concepts beside it.                                                                                      
	Related                                                                                     []string        `json:"related,omitempty"`
	// What an editor has to say of the record.                                                                 
	Remarks                                                                                     []RemarkElement `json:"remarks,omitempty"`
	// What the concept covers, and what not.                                                                   
	ScopeNote                                                                                   *string         `json:"scopeNote,omitempty"`
	// What it is, in our own words, from the cited paragraphs.                                                 
	Summary                                                                                     *string         `json:"summary,omitempty"`
	// What the record is about; our indexing, not a statement of the sources.                                  
	Topics                                                                                      []string        `json:"topics,omitempty"`
}

// What is wrong with the text at a place of a source.
type DamageType string

const (
	Displaced      DamageType = "displaced"
	Garbled        DamageType = "garbled"
	HeadingMissing DamageType = "heading-missing"
	NoteMissing    DamageType = "note-missing"
	NumberingGap   DamageType = "numbering-gap"
	TruncatedEnd   DamageType = "truncated-end"
	TruncatedStart DamageType = "truncated-start"
)

// Left out when the source states it outright.
//
// How a statement is known, where its source does not state it outright.
type Basis string

const (
	BasisImplied Basis = "implied"
	External     Basis = "external"
)

// What the activity did with the document.
type DocumentRole string

const (
	Considered DocumentRole = "considered"
	Contains   DocumentRole = "contains"
	Presented  DocumentRole = "presented"
	Produced   DocumentRole = "produced"
)

// What the activity has to do with the instrument.
type ActivityInstrumentRelation string

const (
	ActivityInstrumentRelationDisseminates ActivityInstrumentRelation = "disseminates"
	ActivityInstrumentRelationMonitors     ActivityInstrumentRelation = "monitors"
	ActivityInstrumentRelationUses         ActivityInstrumentRelation = "uses"
	Adopts                                 ActivityInstrumentRelation = "adopts"
	Concerns                               ActivityInstrumentRelation = "concerns"
	Implements                             ActivityInstrumentRelation = "implements"
	MandatedBy                             ActivityInstrumentRelation = "mandated-by"
	Produces                               ActivityInstrumentRelation = "produces"
	Promotes                               ActivityInstrumentRelation = "promotes"
	RespondsTo                             ActivityInstrumentRelation = "responds-to"
)

// preferred: the caption; acronym; short: a clipped form; variant: another wording;
// misspelling: printed so by mistake; former: held earlier; descriptive: our own label for
// a thing that the source leaves unnamed.
type NameRole string

const (
	Acronym         NameRole = "acronym"
	Descriptive     NameRole = "descriptive"
	Former          NameRole = "former"
	Misspelling     NameRole = "misspelling"
	NameRoleVariant NameRole = "variant"
	Preferred       NameRole = "preferred"
	Short           NameRole = "short"
)

// What part somebody has in an activity.
type PartyRole string

const (
	Author               PartyRole = "author"
	Beneficiary          PartyRole = "beneficiary"
	CoOrganizer          PartyRole = "co-organizer"
	Contributor          PartyRole = "contributor"
	Convener             PartyRole = "convener"
	Coordinator          PartyRole = "coordinator"
	Funder               PartyRole = "funder"
	Host                 PartyRole = "host"
	Implementer          PartyRole = "implementer"
	Initiator            PartyRole = "initiator"
	Lead                 PartyRole = "lead"
	Organizer            PartyRole = "organizer"
	Participant          PartyRole = "participant"
	Partner              PartyRole = "partner"
	PartyRoleSecretariat PartyRole = "secretariat"
	Publisher            PartyRole = "publisher"
	Recipient            PartyRole = "recipient"
	Requester            PartyRole = "requester"
)

// What the place is to the activity.
type ActivityPlaceRole string

const (
	ActivityPlaceRoleCovers ActivityPlaceRole = "covers"
	HeldIn                  ActivityPlaceRole = "held-in"
)

// What sort of saying it is.
type PointType string

const (
	Announcement      PointType = "announcement"
	Concern           PointType = "concern"
	Conclusion        PointType = "conclusion"
	Finding           PointType = "finding"
	PointTypeQuestion PointType = "question"
	Position          PointType = "position"
	Recommendation    PointType = "recommendation"
	Request           PointType = "request"
)

// How sure it is that the plan and the outcome belong together.
type Certainty string

const (
	Certain  Certainty = "certain"
	Possible Certainty = "possible"
	Probable Certainty = "probable"
)

// What sort of number it is.
type DocumentNumberScheme string

const (
	DocumentNumberSchemeUnSalesNumber DocumentNumberScheme = "un-sales-number"
	DocumentNumberSchemeUnSymbol      DocumentNumberScheme = "un-symbol"
)

// What the activity is to the other.
type ActivityRelationType string

const (
	ActivityRelationTypeDisseminates ActivityRelationType = "disseminates"
	ActivityRelationTypeFollows      ActivityRelationType = "follows"
	ActivityRelationTypeUses         ActivityRelationType = "uses"
	HeldAlongside                    ActivityRelationType = "held-alongside"
	Prepares                         ActivityRelationType = "prepares"
	Supports                         ActivityRelationType = "supports"
)

// What the remark is about.
type RemarkType string

const (
	Contradiction     RemarkType = "contradiction"
	Damage            RemarkType = "damage"
	Misprint          RemarkType = "misprint"
	Numbering         RemarkType = "numbering"
	PlannedThenHeld   RemarkType = "planned-then-held"
	Premise           RemarkType = "premise"
	RemarkTypeImplied RemarkType = "implied"
	RemarkTypeVariant RemarkType = "variant"
)

// How far an activity has come.
type ActivityStatus string

const (
	Completed ActivityStatus = "completed"
	Held      ActivityStatus = "held"
	Ongoing   ActivityStatus = "ongoing"
	Planned   ActivityStatus = "planned"
	Proposed  ActivityStatus = "proposed"
	Published ActivityStatus = "published"
)

// What sort of work it is.
type ActivityType string

const (
	ActivityTypePresentation ActivityType = "presentation"
	ActivityTypeProgramme    ActivityType = "programme"
	ActivityTypeReport       ActivityType = "report"
	Advocacy                 ActivityType = "advocacy"
	CapacityBuilding         ActivityType = "capacity-building"
	Conference               ActivityType = "conference"
	Coordination             ActivityType = "coordination"
	Database                 ActivityType = "database"
	Dialogue                 ActivityType = "dialogue"
	ExpertGroup              ActivityType = "expert-group"
	FieldVisit               ActivityType = "field-visit"
	Forum                    ActivityType = "forum"
	Funding                  ActivityType = "funding"
	Hearing                  ActivityType = "hearing"
	InstitutionBuilding      ActivityType = "institution-building"
	Meeting                  ActivityType = "meeting"
	MeetingSeries            ActivityType = "meeting-series"
	Monitoring               ActivityType = "monitoring"
	Negotiation              ActivityType = "negotiation"
	NetworkBuilding          ActivityType = "network-building"
	Panel                    ActivityType = "panel"
	PolicyDevelopment        ActivityType = "policy-development"
	Project                  ActivityType = "project"
	Publication              ActivityType = "publication"
	Research                 ActivityType = "research"
	RoundTable               ActivityType = "round-table"
	Seminar                  ActivityType = "seminar"
	Service                  ActivityType = "service"
	StandardSetting          ActivityType = "standard-setting"
	Statistics               ActivityType = "statistics"
	Survey                   ActivityType = "survey"
	TechnicalAssistance      ActivityType = "technical-assistance"
	Training                 ActivityType = "training"
	Workshop                 ActivityType = "workshop"
)

// Whether an instrument is in force.
type ForceStatus string

const (
	InForce    ForceStatus = "in-force"
	NotInForce ForceStatus = "not-in-force"
)

// What sort of number it is.
type InstrumentNumberScheme string

const (
	IloConventionNumber                 InstrumentNumberScheme = "ilo-convention-number"
	InstrumentNumberSchemeUnSalesNumber InstrumentNumberScheme = "un-sales-number"
	InstrumentNumberSchemeUnSymbol      InstrumentNumberScheme = "un-symbol"
	ResolutionNumber                    InstrumentNumberScheme = "resolution-number"
)

// What was done in respect of the instrument.
type ParticipationAction string

const (
	Acceded  ParticipationAction = "acceded"
	Endorsed ParticipationAction = "endorsed"
	Party    ParticipationAction = "party"
	Ratified ParticipationAction = "ratified"
	Signed   ParticipationAction = "signed"
)

// What the instrument is to the other.
type InstrumentRelationType string

const (
	Amends                        InstrumentRelationType = "amends"
	InstrumentRelationTypeFollows InstrumentRelationType = "follows"
	PartOf                        InstrumentRelationType = "part-of"
	Pursues                       InstrumentRelationType = "pursues"
	Supplements                   InstrumentRelationType = "supplements"
)

// What sort of text it is.
type InstrumentType string

const (
	Agenda             InstrumentType = "agenda"
	BilateralAgreement InstrumentType = "bilateral-agreement"
	Communication      InstrumentType = "communication"
	Contract           InstrumentType = "contract"
	Convention         InstrumentType = "convention"
	Declaration        InstrumentType = "declaration"
	Framework          InstrumentType = "framework"
	Goals              InstrumentType = "goals"
	Guidelines         InstrumentType = "guidelines"
	LabourStandard     InstrumentType = "labour-standard"
	PlanOfAction       InstrumentType = "plan-of-action"
	PlatformForAction  InstrumentType = "platform-for-action"
	Policy             InstrumentType = "policy"
	Principles         InstrumentType = "principles"
	ProgrammeOfAction  InstrumentType = "programme-of-action"
	Protocol           InstrumentType = "protocol"
	Questionnaire      InstrumentType = "questionnaire"
	Recommendations    InstrumentType = "recommendations"
	Resolution         InstrumentType = "resolution"
	TradeAgreement     InstrumentType = "trade-agreement"
	Treaty             InstrumentType = "treaty"
)

// What sort of contribution it is.
type ContributionKind string

const (
	ContributionKindPresentation ContributionKind = "presentation"
	ContributionKindQuestion     ContributionKind = "question"
	ContributionKindReport       ContributionKind = "report"
	Introduction                 ContributionKind = "introduction"
	Opening                      ContributionKind = "opening"
	Remark                       ContributionKind = "remark"
	Statement                    ContributionKind = "statement"
)

// What the place is to the body.
type OrganizationPlaceRole string

const (
	OrganizationPlaceRoleCovers OrganizationPlaceRole = "covers"
	Seat                        OrganizationPlaceRole = "seat"
	WorksIn                     OrganizationPlaceRole = "works-in"
)

// What the body is to the other body or the instrument.
type OrganizationRelationType string

const (
	Coordinates                      OrganizationRelationType = "coordinates"
	HeadOf                           OrganizationRelationType = "head-of"
	OrganizationRelationTypeMonitors OrganizationRelationType = "monitors"
	PartnerOf                        OrganizationRelationType = "partner-of"
	SecretariatOf                    OrganizationRelationType = "secretariat-of"
	Services                         OrganizationRelationType = "services"
	Succeeds                         OrganizationRelationType = "succeeds"
)

// What sort of body it is.
type OrganizationType string

const (
	Commission                    OrganizationType = "commission"
	Department                    OrganizationType = "department"
	Division                      OrganizationType = "division"
	Fund                          OrganizationType = "fund"
	InterAgencyGroup              OrganizationType = "inter-agency-group"
	InterAgencyProgramme          OrganizationType = "inter-agency-programme"
	IntergovernmentalOrganization OrganizationType = "intergovernmental-organization"
	Membership                    OrganizationType = "membership"
	Ministry                      OrganizationType = "ministry"
	NonGovernmentalOrganization   OrganizationType = "non-governmental-organization"
	Office                        OrganizationType = "office"
	OfficeHolder                  OrganizationType = "office-holder"
	OrganizationTypeProgramme     OrganizationType = "programme"
	OrganizationTypeSecretariat   OrganizationType = "secretariat"
	Other                         OrganizationType = "other"
	Partnership                   OrganizationType = "partnership"
	PrincipalOrgan                OrganizationType = "principal-organ"
	ProfessionalAssociation       OrganizationType = "professional-association"
	RegionalCommission            OrganizationType = "regional-commission"
	RegionalOrgan                 OrganizationType = "regional-organ"
	RegionalOrganization          OrganizationType = "regional-organization"
	ResearchInstitute             OrganizationType = "research-institute"
	ResearchNetwork               OrganizationType = "research-network"
	Section                       OrganizationType = "section"
	SpecialProcedure              OrganizationType = "special-procedure"
	SpecializedAgency             OrganizationType = "specialized-agency"
	StatisticalOffice             OrganizationType = "statistical-office"
	SubsidiaryOrgan               OrganizationType = "subsidiary-organ"
	TaskForce                     OrganizationType = "task-force"
	TreatyBody                    OrganizationType = "treaty-body"
	University                    OrganizationType = "university"
	WorkingGroup                  OrganizationType = "working-group"
)

// Whether a body is classed with the United Nations system.
type UnitedNationsSystem string

const (
	Outside UnitedNationsSystem = "outside"
	Within  UnitedNationsSystem = "within"
)

// What sort of place it is.
type PlaceType string

const (
	BorderArea   PlaceType = "border-area"
	City         PlaceType = "city"
	Country      PlaceType = "country"
	CountryGroup PlaceType = "country-group"
	Region       PlaceType = "region"
	World        PlaceType = "world"
)

// What sort of place it is.
type PassageType string

const (
	Contents  PassageType = "contents"
	Heading   PassageType = "heading"
	Masthead  PassageType = "masthead"
	Note      PassageType = "note"
	Paragraph PassageType = "paragraph"
	Summary   PassageType = "summary"
)

// How the number is hedged.
type QuantityRelation string

const (
	About    QuantityRelation = "about"
	AtLeast  QuantityRelation = "at-least"
	AtMost   QuantityRelation = "at-most"
	Between  QuantityRelation = "between"
	Exactly  QuantityRelation = "exactly"
	LessThan QuantityRelation = "less-than"
	MoreThan QuantityRelation = "more-than"
)

// Whether a respondent is a Member State of the United Nations.
type MembershipEnum string

const (
	MembershipMember MembershipEnum = "member"
	NonMember        MembershipEnum = "non-member"
)

// Whether a count is of Member States only or of all Governments.
type CountedMembership string

const (
	CountedMembershipAll    CountedMembership = "all"
	CountedMembershipMember CountedMembership = "member"
)

// What sort of step it is.
type RoundType string

const (
	CutOff   RoundType = "cut-off"
	Deadline RoundType = "deadline"
	Mandate  RoundType = "mandate"
	Reminder RoundType = "reminder"
	Reported RoundType = "reported"
	Sent     RoundType = "sent"
)

// How many of a group hold a view, as the source words it.
type Quantifier string

const (
	AFew          Quantifier = "a-few"
	Majority      Quantifier = "majority"
	Many          Quantifier = "many"
	Most          Quantifier = "most"
	MostFrequent  Quantifier = "most-frequent"
	One           Quantifier = "one"
	QuantifierAll Quantifier = "all"
	Several       Quantifier = "several"
	Some          Quantifier = "some"
	Varied        Quantifier = "varied"
)
