package fr.cdg62.carriere.retraite.avis;

import fr.cdg62.carriere.api.retraite.avis.AvisVue;
import fr.cdg62.carriere.api.retraite.avis.EtatAvis;
import fr.cdg62.carriere.api.retraite.avis.EvenementAvis;
import fr.cdg62.carriere.api.retraite.avis.LigneAvis;
import fr.cdg62.carriere.api.retraite.avis.NouvelAvis;
import fr.cdg62.carriere.api.retraite.avis.TypeAvis;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A request of opinion. */
@Entity
@Table(name = "carriere_retraite_avis")
class AvisPrealable extends EntiteBase {
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
    private TypeAvis type;

    @Enumerated(EnumType.STRING)
    private EtatAvis etat = EtatAvis.BROUILLON;

    @Column(updatable = false)
    private LocalDate depart;

    private String expose;
    private String numero;

    @Column(name = "transmise_le")
    private LocalDate transmiseLe;

    @Column(name = "etudiee_le")
    private LocalDate etudieeLe;

    @Column(name = "rendu_le")
    private LocalDate renduLe;

    private String note;

    protected AvisPrealable() {}

    AvisPrealable(Identite identite, NouvelAvis nouvel) {
        this.carriere = identite.carriere();
        this.siren = identite.siren();
        this.arrondissement = identite.arrondissement();
        this.agent = identite.agent();
        this.type = nouvel.type();
        this.depart = nouvel.depart();
        this.expose = nouvel.expose().strip();
    }

    /** Moves along its life, or refuses. */
    void survenir(EvenementAvis evenement, Predicate<String> roles) {
        etat = MachineAvis.MACHINE.appliquer(etat, evenement, roles);
    }

    void exposer(String texte) {
        expose = texte;
    }

    void transmettre(String numeroEnvoi, LocalDate jour) {
        numero = numeroEnvoi;
        transmiseLe = jour;
    }

    void etudier(LocalDate jour) {
        etudieeLe = jour;
    }

    void noter(String texte) {
        note = texte;
    }

    void rendre(LocalDate jour, String motifs) {
        renduLe = jour;
        note = motifs;
    }

    /** Nothing is attached once the opinion is given. */
    void exigerEnCours() {
        if (renduLe != null) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE, "L'avis est rendu : rien ne s'y joint.", "etat");
        }
    }

    long carriere() {
        return carriere;
    }

    String siren() {
        return siren;
    }

    String agent() {
        return agent;
    }

    LigneAvis ligne() {
        return new LigneAvis(id(), agent, siren, type, etat, depart);
    }

    AvisVue vue(List<PieceDeposee> pieces, Predicate<String> roles) {
        return new AvisVue(
                id(),
                carriere,
                agent,
                siren,
                type,
                etat,
                depart,
                expose,
                numero,
                transmiseLe,
                etudieeLe,
                renduLe,
                note,
                pieces,
                MachineAvis.MACHINE.possibles(etat, roles),
                version());
    }
}
