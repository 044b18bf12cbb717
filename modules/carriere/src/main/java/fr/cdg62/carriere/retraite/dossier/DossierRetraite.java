package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.dossier.Attente;
import fr.cdg62.carriere.api.retraite.dossier.DatesDepart;
import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue;
import fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.EvenementDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.LigneDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.api.retraite.piece.PieceAttendue;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.socle.etat.MachineEtats;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A dossier of liquidation, that of the employer of the day it was opened. */
@Entity
@Table(name = "carriere_retraite_dossier")
class DossierRetraite extends EntiteBase {
    private static final String LIGNE = "\n";

    @Column(name = "carriere_id", updatable = false)
    private long carriere;

    @Column(updatable = false)
    private String siren;

    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private String arrondissement;

    @Column(updatable = false)
    private String agent;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TypePension type;

    @Enumerated(EnumType.STRING)
    private EtatDossierRetraite etat = EtatDossierRetraite.A_INSTRUIRE_EMPLOYEUR;

    @Embedded
    private Demande demande;

    private String mandat;
    private String observations = "";

    @Embedded
    private Envois envois = new Envois();

    @Column(name = "issu_de", updatable = false)
    private Long issuDe;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<EtapeDossier> etapes = new ArrayList<>();

    protected DossierRetraite() {}

    DossierRetraite(Identite identite, TypePension type, Demande demande, Long issuDe) {
        this.carriere = identite.carriere();
        this.siren = identite.siren();
        this.arrondissement = identite.arrondissement();
        this.agent = identite.agent();
        this.type = type;
        this.demande = demande;
        this.issuDe = issuDe;
    }

    /** Moves along its life, or refuses; what the control had found is worth no more once the dossier moved. */
    void survenir(EvenementDossierRetraite evenement, Predicate<String> roles) {
        etat = machine().appliquer(etat, evenement, roles);
        envois.autoriser(false);
    }

    /** Refuses what the table does not allow now, without moving. */
    void exigerPossible(EvenementDossierRetraite evenement, Predicate<String> roles) {
        if (sansObjet(evenement)) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Une réversion suit déjà le décès de l'agent : il n'y est pas déclaré.",
                    "evenement");
        }
        machine().appliquer(etat, evenement, roles);
    }

    /** Nothing is added to a dossier that is over. */
    void exigerVivant() {
        if (etat.attente() == Attente.PERSONNE) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE, "Ce dossier est terminé : rien ne s'y ajoute.", "etat");
        }
    }

    /** What the control declared conform no longer has the same pieces. */
    void completer() {
        if (etat == EtatDossierRetraite.CONTROLE_CDG) {
            envois.autoriser(false);
        }
    }

    void noter(EvenementDossierRetraite evenement, String acteur, String texte) {
        etapes.add(new EtapeDossier(this, evenement, acteur, texte));
    }

    void deleguer(String reference) {
        mandat = reference;
    }

    void rendre() {
        mandat = null;
    }

    void declarerConforme() {
        envois.autoriser(true);
        observations = "";
    }

    void demander(List<String> corrections) {
        observations = String.join(LIGNE, corrections);
    }

    String siren() {
        return siren;
    }

    long carriere() {
        return carriere;
    }

    String agent() {
        return agent;
    }

    TypePension type() {
        return type;
    }

    EtatDossierRetraite etat() {
        return etat;
    }

    Demande demande() {
        return demande;
    }

    Envois envois() {
        return envois;
    }

    boolean estDelegue() {
        return mandat != null;
    }

    /** Number of steps so far, which names the échéances of each. */
    int rang() {
        return etapes.size();
    }

    LigneDossierRetraite ligne() {
        DatesDepart depart = demande.depart();
        return new LigneDossierRetraite(
                id(),
                agent,
                siren,
                type,
                etat,
                etat.attente(),
                depart.effet(),
                etat == EtatDossierRetraite.DECOMPTE_PROVISOIRE ? envois.limite() : null);
    }

    DossierRetraiteVue vue(List<PieceAttendue> pieces, Predicate<String> roles) {
        return new DossierRetraiteVue(
                id(),
                carriere,
                agent,
                siren,
                type,
                etat,
                etat.attente(),
                demande.demandeeLe(),
                demande.depart(),
                demande.anticipation(),
                demande.justification(),
                demande.ibanMasque(),
                demande.reversion(),
                estDelegue(),
                envois.estConforme(),
                observations.lines().toList(),
                envois.transmission(),
                envois.decompte(),
                envois.titre(),
                envois.paiement(),
                issuDe,
                pieces,
                etapes.stream().map(EtapeDossier::vue).toList(),
                possibles(roles),
                version());
    }

    private Set<EvenementDossierRetraite> possibles(Predicate<String> roles) {
        Set<EvenementDossierRetraite> possibles = EnumSet.noneOf(EvenementDossierRetraite.class);
        possibles.addAll(machine().possibles(etat, roles));
        possibles.remove(
                envois.estConforme() ? EvenementDossierRetraite.CONFORME : EvenementDossierRetraite.TRANSMETTRE);
        possibles.removeIf(this::sansObjet);
        return possibles;
    }

    private boolean sansObjet(EvenementDossierRetraite evenement) {
        return type == TypePension.REVERSION && evenement == EvenementDossierRetraite.DECLARER_DECES;
    }

    private MachineEtats<EtatDossierRetraite, EvenementDossierRetraite> machine() {
        return estDelegue() ? MachineDossierRetraite.CENTRALISATEUR : MachineDossierRetraite.EMPLOYEUR;
    }
}
