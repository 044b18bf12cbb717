package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.ldg.TauxDelibere;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** How many names a tableau may hold, and by which rate. */
@Embeddable
class CompteTableau {

    /** Written for the record: the tableau rests on this rate. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "taux_id")
    private Long taux;

    private int promouvables;
    private Integer maximum;
    private String calcul;

    protected CompteTableau() {}

    CompteTableau(int promouvables, Optional<TauxDelibere> enVigueur) {
        this.promouvables = promouvables;
        taux = enVigueur.map(TauxDelibere::id).orElse(null);
        maximum = enVigueur.map(vote -> vote.ratio().maximum(promouvables)).orElse(null);
        calcul = enVigueur
                .map(vote -> "%s (%s)".formatted(vote.ratio().calcul(promouvables), vote.reference()))
                .orElse("aucun taux de promotion dans ce cadre d'emplois");
    }

    void exiger(int proposes) {
        if (maximum != null && proposes > maximum) {
            throw new DemandeRefusee(
                    CodeProbleme.TABLEAU_AU_DELA_DU_TAUX,
                    "%d agents proposés pour %d au plus : %s.".formatted(proposes, maximum, calcul),
                    "propositions");
        }
    }

    int promouvables() {
        return promouvables;
    }

    Integer maximum() {
        return maximum;
    }

    String calcul() {
        return calcul;
    }
}
