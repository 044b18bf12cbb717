package fr.cdg62.carriere.importation;

import static fr.cdg62.carriere.api.importation.EtatImport.DEPOT_EN_COURS;
import static fr.cdg62.carriere.api.importation.EtatImport.EN_COURS;
import static fr.cdg62.carriere.api.importation.EtatImport.ESSAI_EN_COURS;

import fr.cdg62.carriere.api.importation.EtatImport;
import fr.cdg62.carriere.api.importation.EvenementImport;
import fr.cdg62.carriere.api.importation.ImportVue;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.travaux.Travail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** An import and how far it went: all agents up to {@code dernierNir} are done, and counted once. */
@Entity
@Table(name = "carriere_import")
public class ImportCarrieres extends Travail {
    @Column(updatable = false)
    private String nom;

    @Column(updatable = false)
    private String auteur;

    @Column(updatable = false)
    private String entete;

    @Enumerated(EnumType.STRING)
    private EtatImport etat = DEPOT_EN_COURS;

    private int lignes;
    private int total;
    private int faits;

    @Column(name = "agents_crees")
    private int agentsCrees;

    @Column(name = "carrieres_creees")
    private int carrieresCreees;

    @Column(name = "faits_crees")
    private int faitsCrees;

    @Column(name = "faits_connus")
    private int faitsConnus;

    @Column(name = "dernier_nir")
    private String dernierNir = "";

    @Column(name = "lance_le")
    private LocalDateTime lanceLe;

    @Column(name = "fini_le")
    private LocalDateTime finiLe;

    protected ImportCarrieres() {}

    /** A file whose first line arrives here: this instance holds the deposit as long as lines come. */
    ImportCarrieres(String nom, String auteur, String entete, Instant instant) {
        this.nom = nom;
        this.auteur = auteur;
        this.entete = entete;
        tenir(instant);
    }

    /** More of the file arrives; refused when the deposit was given up meanwhile. */
    void recevoir(Instant instant) {
        if (!seDeposeIci()) {
            throw new DemandeRefusee(CodeProbleme.ETAT_TRANSITION_INTERDITE, VieImport.REDEPOSER);
        }
        renouveler(instant);
    }

    boolean seDeposeIci() {
        return etat == DEPOT_EN_COURS && estTenuIci();
    }

    /** The file is whole. */
    void deposer(int nombreLignes, int nombreAgents, Instant instant) {
        recevoir(instant);
        etat = VieImport.apres(etat, EvenementImport.DEPOSER);
        fermer();
        lignes = nombreLignes;
        total = nombreAgents;
    }

    /** Gives up the deposit if the instance that received it died; false when it goes on, or is over. */
    boolean interrompreDepot(Instant instant) {
        boolean perdu = etat == DEPOT_EN_COURS && estLibre(instant);
        if (perdu) {
            survenir(EvenementImport.INTERROMPRE, instant);
        }
        return perdu;
    }

    /** Changes state; a run that begins, but is not resumed, counts from nothing. */
    void survenir(EvenementImport evenement, Instant instant) {
        etat = VieImport.apres(etat, evenement);
        boolean tourne = etat == ESSAI_EN_COURS || etat == EN_COURS;
        if (tourne) {
            ouvrir();
        } else {
            fermer();
        }
        finiLe = tourne ? null : utc(instant);
        if (tourne && evenement != EvenementImport.REPRENDRE) {
            lanceLe = utc(instant);
            oublierExecution();
            faits = 0;
            agentsCrees = 0;
            carrieresCreees = 0;
            faitsCrees = 0;
            faitsConnus = 0;
            dernierNir = "";
        }
    }

    public void avancer(BilanImport bilan, String nir) {
        faits += bilan.agents();
        agentsCrees += bilan.agentsCrees();
        carrieresCreees += bilan.carrieresCreees();
        faitsCrees += bilan.faitsCrees();
        faitsConnus += bilan.faitsConnus();
        dernierNir = nir;
    }

    /** Whether the run only tries. */
    public boolean essaie() {
        return etat == ESSAI_EN_COURS;
    }

    public String auteur() {
        return auteur;
    }

    public String entete() {
        return entete;
    }

    public String dernierNir() {
        return dernierNir;
    }

    ImportVue vue(long fautes, Instant maintenant) {
        return new ImportVue(
                id(),
                nom,
                etat,
                lignes,
                total,
                faits,
                agentsCrees,
                carrieresCreees,
                faitsCrees,
                faitsConnus,
                Math.toIntExact(fautes),
                parSeconde(maintenant),
                creeLe(),
                finiLe == null ? null : finiLe.toInstant(ZoneOffset.UTC),
                VieImport.explication(etat));
    }

    private int parSeconde(Instant maintenant) {
        if (lanceLe == null) {
            return 0;
        }
        LocalDateTime jusqua = finiLe == null ? utc(maintenant) : finiLe;
        long millis = Math.max(1, Duration.between(lanceLe, jusqua).toMillis());
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, faits * 1000L / millis));
    }
}
