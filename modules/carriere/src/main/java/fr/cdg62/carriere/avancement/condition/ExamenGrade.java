package fr.cdg62.carriere.avancement.condition;

import fr.cdg62.carriere.api.avancement.AgentEcarte;
import fr.cdg62.carriere.api.avancement.PromouvableVue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The agents of an authority examined for a grade: those who meet its conditions, those who could not be examined. */
public final class ExamenGrade {

    private final List<PromouvableVue> promouvables = new ArrayList<>();
    private final List<AgentEcarte> ecartes = new ArrayList<>();

    /** Nobody yet. */
    public ExamenGrade() {}

    void ajouter(PromouvableVue promouvable) {
        promouvables.add(promouvable);
    }

    void ecarter(CarriereExaminee carriere, String motif) {
        ecartes.add(new AgentEcarte(carriere.id(), carriere.nom(), carriere.prenom(), carriere.grade(), motif));
    }

    boolean estVide() {
        return promouvables.isEmpty() && ecartes.isEmpty();
    }

    /** By name. */
    public List<PromouvableVue> promouvables() {
        return promouvables.stream()
                .sorted(Comparator.comparing(PromouvableVue::nom).thenComparing(PromouvableVue::prenom))
                .toList();
    }

    /** By name. */
    public List<AgentEcarte> ecartes() {
        return ecartes.stream()
                .sorted(Comparator.comparing(AgentEcarte::nom).thenComparing(AgentEcarte::prenom))
                .toList();
    }
}
