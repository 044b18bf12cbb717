package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.duree.DureeHebdomadaire;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.socle.calendrier.DateFrancaise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is to be looked at in a contract, without refusing it: the grids (E203, E204), the category (E208), the career. */
final class ComparaisonContrat {
    private final ContratAffiliation contrat;
    private final List<Constat> constats = new ArrayList<>();

    private ComparaisonContrat(ContratAffiliation contrat) {
        this.contrat = contrat;
    }

    /** @param carriere the same as the career says it; null for what it does not say */
    static List<Constat> constater(ContratAffiliation contrat, ContratAffiliation carriere, CatalogueGrilles grilles) {
        ComparaisonContrat comparaison = new ComparaisonContrat(contrat);
        grilles.eventuelle(contrat.grade(), contrat.dateEffet())
                .ifPresent(grille -> comparaison.indices(grille.echelons()));
        if (contrat.categorie() == Categorie.ACTIVE) {
            comparaison.anomalie(
                    "E208",
                    "Justifiez la catégorie active : l'emploi figure sur la liste fixée par le texte.",
                    "categorie");
        }
        comparaison.comparer("nature", contrat.nature(), carriere.nature(), Statut::libelle);
        comparaison.comparer(
                "minutes", contrat.minutes(), carriere.minutes(), minutes -> new DureeHebdomadaire(minutes).texte());
        comparaison.comparer("grade", contrat.grade(), carriere.grade(), grade -> grade);
        comparaison.comparer("indiceBrut", contrat.indiceBrut(), carriere.indiceBrut(), "IB %d"::formatted);
        return List.copyOf(comparaison.constats);
    }

    private void indices(List<EchelonGrille> echelons) {
        String jour = DateFrancaise.courte(contrat.dateEffet());
        List<EchelonGrille> deCetIndice = echelons.stream()
                .filter(echelon -> echelon.indiceBrut() == contrat.indiceBrut())
                .toList();
        if (deCetIndice.isEmpty()) {
            anomalie(
                    "E203",
                    "L'IB %d n'est pas dans la grille du grade %s au %s."
                            .formatted(contrat.indiceBrut(), contrat.grade(), jour),
                    "indiceBrut");
        } else if (deCetIndice.get(0).indiceMajore() != contrat.indiceMajore()) {
            anomalie(
                    "E204",
                    "À l'IB %d correspond l'IM %d au %s, et non %d."
                            .formatted(
                                    contrat.indiceBrut(),
                                    deCetIndice.get(0).indiceMajore(),
                                    jour,
                                    contrat.indiceMajore()),
                    "indiceMajore");
        }
    }

    private <T> void comparer(String champ, T declare, T connu, Function<T, String> ecrit) {
        if (connu != null && !connu.equals(declare)) {
            anomalie(
                    "CARRIERE",
                    "La carrière dit autre chose : %s au lieu de %s."
                            .formatted(ecrit.apply(connu), ecrit.apply(declare)),
                    champ);
        }
    }

    private void anomalie(String code, String message, String champ) {
        constats.add(new Constat(Gravite.ANOMALIE, code, message, "", champ));
    }
}
