package fr.cdg62.carriere.avancement.condition;

import fr.cdg62.carriere.api.avancement.AgentEcarte;
import fr.cdg62.carriere.api.avancement.PromouvableVue;
import java.util.ArrayList;
import java.util.List;

/** The agents of an employer examined for a grade: those who meet its conditions, those who could not be examined. */
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
        return List.copyOf(promouvables);
    }

    /** By name. */
    public List<AgentEcarte> ecartes() {
        return List.copyOf(ecartes);
    }
}
