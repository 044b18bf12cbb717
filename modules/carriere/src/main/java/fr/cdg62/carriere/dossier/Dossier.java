package fr.cdg62.carriere.dossier;

import fr.cdg62.carriere.api.dossier.DossierVue;
import fr.cdg62.carriere.api.dossier.EtatDossier;
import fr.cdg62.carriere.api.dossier.EvenementDossier;
import fr.cdg62.carriere.api.dossier.LigneDossier;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** A dossier individuel; changed only as {@link MachineDossier} allows. */
@Entity
@Table(name = "carriere_dossier")
public class Dossier extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String numero;

    @Column(name = "agent_id", nullable = false)
    private long agent;

    @Column(nullable = false)
    private String siren;

    private String arrondissement;

    /** What it is filed under: copied here so that the list of the files is searched without leaving the module. */
    @Column(nullable = false)
    private String intitule;

    @Column(nullable = false)
    private LocalDate naissance;

    @Column(nullable = false)
    private String statut;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EtatDossier etat = EtatDossier.OUVERT;

    @Column(name = "ouvert_le", nullable = false)
    private LocalDate ouvertLe;

    @Column(name = "clos_le")
    private LocalDate closLe;

    private String motif;

    @Column(name = "elimine_le")
    private LocalDate elimineLe;

    @Column(name = "elimine_par")
    private String eliminePar;

    @Column(name = "dernier_numero", nullable = false)
    private int dernierNumero;

    protected Dossier() {}

    /** Opens it, on the act of nomination of its holder. */
    public Dossier(String numero, Titulaire titulaire, String statut, LocalDate jour) {
        this.numero = numero;
        this.agent = titulaire.agent();
        this.siren = titulaire.siren();
        this.arrondissement = titulaire.arrondissement();
        this.intitule = titulaire.intitule();
        this.naissance = titulaire.naissance();
        this.statut = statut;
        this.ouvertLe = jour;
    }

    /** Number of the next piece filed: the dossier is locked by its caller, so there is neither gap nor double. */
    public int numeroSuivant() {
        return ++dernierNumero;
    }

    /** The status that the last act filed confers. */
    public void conferer(String nouveau) {
        statut = nouveau;
    }

    /** Number of the last piece filed. */
    public int dernierNumero() {
        return dernierNumero;
    }

    /** Gives back the last numbers, whose pieces left with a merge that is undone. */
    public void revenirDe(int nombre) {
        dernierNumero -= nombre;
    }

    /** Goes to another record of the same person. */
    public void attribuer(long autreAgent) {
        agent = autreAgent;
    }

    /** Follows the agent to another body of the département. */
    public void suivre(String employeur, String arrondissementEmployeur) {
        siren = employeur;
        arrondissement = arrondissementEmployeur;
    }

    /** Follows the civil status of the agent. */
    public void renommer(String nouveau) {
        intitule = nouveau;
    }

    /** Outcome of the control of the mandatory pieces; without effect while the CDG rebuilds it or once it is closed. */
    public void constater(boolean complet) {
        EvenementDossier constat = complet ? EvenementDossier.CONSTATER_COMPLET : EvenementDossier.CONSTATER_INCOMPLET;
        if (MachineDossier.MACHINE.depuis(etat).contains(constat)) {
            etat = MachineDossier.MACHINE.appliquer(etat, constat, role -> true);
        }
    }

    void survenir(EvenementDossier evenement, String raison, LocalDate jour, String acteur, Predicate<String> roles) {
        etat = MachineDossier.MACHINE.appliquer(etat, evenement, roles);
        if (raison != null) {
            motif = raison;
        }
        if (evenement == EvenementDossier.CLORE) {
            closLe = jour;
        }
        if (evenement == EvenementDossier.ELIMINER) {
            elimineLe = jour;
            eliminePar = acteur;
        }
    }

    /** Its conservation is over: an archived dossier becomes ELIMINABLE. */
    void arriverATerme() {
        etat = MachineDossier.MACHINE.appliquer(etat, EvenementDossier.ARRIVER_A_TERME, role -> true);
    }

    /** Leaves for another CDG: the signature of the president. */
    public void transferer(LocalDate jour, Predicate<String> roles) {
        etat = MachineDossier.MACHINE.appliquer(etat, EvenementDossier.TRANSFERER, roles);
        closLe = jour;
    }

    public EtatDossier etat() {
        return etat;
    }

    public String numero() {
        return numero;
    }

    public long agent() {
        return agent;
    }

    public String siren() {
        return siren;
    }

    public String arrondissement() {
        return arrondissement;
    }

    public String intitule() {
        return intitule;
    }

    public LocalDate naissance() {
        return naissance;
    }

    public String statut() {
        return statut;
    }

    public LocalDate ouvertLe() {
        return ouvertLe;
    }

    /** Why it was closed or is rebuilt, or the visa of its elimination; null otherwise. */
    public String motif() {
        return motif;
    }

    /** Day of its elimination, null before. */
    public LocalDate elimineLe() {
        return elimineLe;
    }

    /** Who eliminated it, null before. */
    public String eliminePar() {
        return eliminePar;
    }

    LigneDossier ligne() {
        return new LigneDossier(
                id(), numero, agent, intitule, siren, arrondissement, statut, etat, ouvertLe, dernierNumero);
    }

    DossierVue vue(LocalDate fin, boolean carriereSaisie, Predicate<String> roles) {
        Set<EvenementDossier> possibles = EnumSet.noneOf(EvenementDossier.class);
        possibles.addAll(MachineDossier.MACHINE.possibles(etat, roles));
        possibles.remove(EvenementDossier.TRANSFERER);
        return new DossierVue(
                id(),
                numero,
                agent,
                siren,
                arrondissement,
                intitule,
                statut,
                etat,
                ouvertLe,
                closLe,
                motif,
                dernierNumero,
                fin,
                carriereSaisie,
                possibles,
                version());
    }
}
