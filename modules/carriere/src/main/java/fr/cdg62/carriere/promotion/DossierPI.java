package fr.cdg62.carriere.promotion;

import fr.cdg62.carriere.api.promotion.dossier.AvisEmployeur;
import fr.cdg62.carriere.api.promotion.dossier.DossierPIVue;
import fr.cdg62.carriere.api.promotion.dossier.EmployeurPI;
import fr.cdg62.carriere.api.promotion.dossier.EtatDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.EvenementDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.NotePI;
import fr.cdg62.carriere.api.promotion.dossier.NouveauDossierPI;
import fr.cdg62.carriere.promotion.concertation.AvisRecu;
import fr.cdg62.carriere.promotion.condition.Candidat;
import fr.cdg62.carriere.promotion.declaration.AgentPropose;
import fr.cdg62.carriere.promotion.declaration.Declaration;
import fr.cdg62.carriere.promotion.envoi.Proposition;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.trace.TraceEnJson;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An agent proposed; changed only as {@link MachineDossierPI} allows. */
@Entity
@Table(name = "carriere_dossier_pi")
class DossierPI extends EntiteBase {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", updatable = false)
    private CampagnePI campagne;

    @Embedded
    private AgentPropose propose;

    private String grade;

    @Column(name = "cadre_emplois")
    private String cadreEmplois;

    @Embedded
    private Declaration declaration;

    @Enumerated(EnumType.STRING)
    private EtatDossierPI etat = EtatDossierPI.BROUILLON;

    private String motif;
    private Integer points;

    @Column(name = "cote_par")
    private String cotePar;

    /** Kept for the record: who decided. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "arbitre_par")
    private String arbitrePar;

    @Convert(converter = TraceEnJson.class)
    private Trace trace;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "carriere_dossier_pi_note", joinColumns = @JoinColumn(name = "dossier_id"))
    private List<NoteEnregistree> notes = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "carriere_dossier_pi_avis", joinColumns = @JoinColumn(name = "dossier_id"))
    private List<AvisRecu> avis = new ArrayList<>();

    protected DossierPI() {}

    DossierPI(CampagnePI campagne, AgentPropose propose, String cadreEmplois, NouveauDossierPI nouveau) {
        this.campagne = campagne;
        this.propose = propose;
        this.grade = nouveau.grade();
        this.cadreEmplois = cadreEmplois;
        this.declaration = new Declaration(nouveau);
        this.trace = new Trace(List.of());
    }

    void proposer(Trace services, Predicate<String> roles) {
        EtatDossierPI suivant = transition(EvenementDossierPI.PROPOSER, roles);
        declaration.exigerAttestation();
        trace = services;
        etat = suivant;
    }

    void instruire(EvenementDossierPI evenement, String pourquoi, Predicate<String> roles) {
        etat = transition(evenement, roles);
        motif = pourquoi;
    }

    void completer(LocalDate attestation, AvisEmployeur recu, Predicate<String> roles) {
        etat = transition(EvenementDossierPI.COMPLETER, roles);
        declaration.completer(attestation);
        if (recu != null) {
            avis.removeIf(ancien -> ancien.siren().equals(recu.siren()));
            avis.add(new AvisRecu(recu));
        }
    }

    /** Whether each employer heard is favourable, by its SIREN. */
    Map<String, Boolean> avis() {
        return avis.stream().collect(Collectors.toMap(AvisRecu::siren, AvisRecu::favorable));
    }

    void coter(List<NotePI> donnees, String acteur, Predicate<String> roles) {
        etat = transition(EvenementDossierPI.COTER, roles);
        notes.clear();
        donnees.forEach(note -> notes.add(new NoteEnregistree(note)));
        points = donnees.stream().mapToInt(NotePI::points).sum();
        cotePar = acteur;
    }

    /** Scoring and arbitrating are two people's work. */
    void arbitrer(EvenementDossierPI evenement, String pourquoi, String acteur, Predicate<String> roles) {
        EtatDossierPI suivant = transition(evenement, roles);
        if (acteur.equals(cotePar)) {
            throw new DemandeRefusee(
                    CodeProbleme.PI_MEME_PERSONNE,
                    "Vous avez coté ce dossier : son arbitrage revient à une autre personne.",
                    "evenement");
        }
        etat = suivant;
        motif = pourquoi;
        arbitrePar = acteur;
    }

    void inscrire(Predicate<String> roles) {
        etat = transition(EvenementDossierPI.INSCRIRE, roles);
    }

    /** Who may, before anything is computed. */
    void exiger(EvenementDossierPI evenement, Predicate<String> roles) {
        transition(evenement, roles);
    }

    private EtatDossierPI transition(EvenementDossierPI evenement, Predicate<String> roles) {
        return MachineDossierPI.MACHINE.appliquer(etat, evenement, roles);
    }

    /** What its letters say of it. */
    Proposition proposition() {
        return new Proposition(
                campagne.id(),
                campagne.annee(),
                id(),
                propose.siren(),
                propose.nom(),
                propose.prenom(),
                grade,
                etat,
                motif);
    }

    /** Whose conditions are examined. */
    Candidat candidat() {
        return new Candidat(propose.carriere(), propose.qui(), grade, campagne.annee());
    }

    CampagnePI campagne() {
        return campagne;
    }

    AgentPropose propose() {
        return propose;
    }

    Declaration declaration() {
        return declaration;
    }

    String grade() {
        return grade;
    }

    String cadreEmplois() {
        return cadreEmplois;
    }

    EtatDossierPI etat() {
        return etat;
    }

    String motif() {
        return motif;
    }

    Integer points() {
        return points;
    }

    /** The employer sees neither points nor notes. */
    DossierPIVue vue(List<EmployeurPI> employeurs, Predicate<String> roles, boolean cdg) {
        return vue(
                employeurs,
                roles,
                cdg ? points : null,
                cdg ? notes.stream().map(NoteEnregistree::valeur).toList() : List.of());
    }

    /** The same for lists, without the notes nor the employers. */
    DossierPIVue resume(Predicate<String> roles, boolean cdg) {
        return vue(List.of(), roles, cdg ? points : null, List.of());
    }

    private DossierPIVue vue(
            List<EmployeurPI> employeurs, Predicate<String> roles, Integer total, List<NotePI> detail) {
        return new DossierPIVue(
                id(),
                campagne.id(),
                propose.siren(),
                propose.nom(),
                propose.prenom(),
                grade,
                etat,
                declaration.voie(),
                declaration.sgm(),
                declaration.attestationLe(),
                declaration.examenLe(),
                employeurs,
                motif,
                total,
                detail,
                trace,
                MachineDossierPI.MACHINE.possibles(etat, roles),
                version());
    }
}
