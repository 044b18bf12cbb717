package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.retraite.compte.ContenuCompte;
import fr.cdg62.carriere.api.retraite.compte.EtatCompte;
import fr.cdg62.carriere.api.retraite.compte.EvenementCompte;
import fr.cdg62.carriere.api.retraite.compte.Provenance;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/** The account of an agent, known by the career it was opened by; its contents are beside, one for each correction. */
@Entity
@Table(name = "carriere_retraite_compte")
class CompteIndividuel extends EntiteBase {
    @Column(name = "carriere_id", updatable = false)
    private long carriere;

    @Enumerated(EnumType.STRING)
    private EtatCompte etat = EtatCompte.A_COMPLETER;

    @Column(name = "version_cir")
    private int versionCir;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "arrete_au")
    private LocalDate arreteAu;

    @Column(name = "code_anomalie")
    private String codeAnomalie;

    private String note;

    protected CompteIndividuel() {}

    CompteIndividuel(long carriere) {
        this.carriere = carriere;
    }

    /** Moves along its life, or refuses; the anomaly goes with the state it explains. */
    void survenir(EvenementCompte evenement, Predicate<String> roles) {
        etat = MachineCompte.MACHINE.appliquer(etat, evenement, roles);
        codeAnomalie = null;
    }

    /**
     * Replaces the content.
     *
     * @throws DemandeRefusee CIR_VERSION when it was prepared on another one
     */
    ContenuEnregistre corriger(ContenuCompte contenu, Provenance provenance, String auteur) {
        exigerVersionCir(contenu.versionCir());
        versionCir++;
        arreteAu = contenu.arreteAu();
        return new ContenuEnregistre(this, versionCir, contenu, provenance, auteur);
    }

    /** CIR_VERSION when a correction was prepared on another content than the present. */
    void exigerVersionCir(int preparee) {
        if (preparee != versionCir) {
            throw new DemandeRefusee(
                    CodeProbleme.CIR_VERSION,
                    "Le compte en est à sa version %d ; votre contenu a été préparé sur la version %d (E005). Relisez le compte avant de reprendre vos corrections."
                            .formatted(versionCir, preparee),
                    "versionCir");
        }
    }

    void noter(String texte) {
        note = texte;
    }

    void signaler(String code, String texte) {
        codeAnomalie = code;
        note = texte;
    }

    long carriere() {
        return carriere;
    }

    EtatCompte etat() {
        return etat;
    }

    int versionCir() {
        return versionCir;
    }

    String codeAnomalie() {
        return codeAnomalie;
    }

    String note() {
        return note;
    }

    Set<EvenementCompte> possibles(Predicate<String> roles) {
        return MachineCompte.MACHINE.possibles(etat, roles);
    }
}
