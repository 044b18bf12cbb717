package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.carriere.retraite.services.Services;
import fr.cdg62.carriere.retraite.services.Trentiemes;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Finds the index of the last six months (code des pensions, L15): that held effectively six months at the end of services,
 * a time that does not count left out, else the one before, unless it was left for a lower one; the six months are not opposed after an accident in service or a
 * death. An agent who asks for it keeps the index of a higher grade, since left, held four years in the last fifteen.
 */
final class ChoixIndice {
    private static final int JOURS_PAR_MOIS = 30;

    private final Depart depart;
    private final Services services;
    private final List<Situation> situations;
    private final ToIntFunction<Situation> indices;
    private final ReglesDuDepart regles;

    /**
     * Takes the places held before the departure.
     *
     * @param services up to the eve of the departure
     * @param situations the oldest first
     * @param indices indice majoré of a place on the day of the departure
     */
    ChoixIndice(
            Depart depart,
            Services services,
            List<Situation> situations,
            ToIntFunction<Situation> indices,
            ReglesDuDepart regles) {
        this.depart = depart;
        this.services = services;
        this.situations = situations.stream()
                .filter(situation -> situation.depuis().isBefore(depart.jour()))
                .toList();
        this.indices = indices;
        this.regles = regles;
        if (this.situations.isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Aucun grade ni échelon n'est connu dans cette carrière avant le %s."
                            .formatted(DateFrancaise.courte(depart.jour())),
                    "departs");
        }
    }

    IndiceRetenu choisir(Tracage trace) {
        IndiceRetenu retenu = desSixMois(trace);
        return depart.demande().indiceSuperieur() ? superieur(retenu, trace) : retenu;
    }

    private IndiceRetenu desSixMois(Tracage trace) {
        int dernier = situations.size() - 1;
        IndiceRetenu tenu = retenu(dernier);
        int premier = dernier;
        while (premier > 0 && !detenu(premier) && indice(premier - 1) == tenu.indice()) {
            premier--;
        }
        if (depart.motif().sansDetention()) {
            return tracer(
                    trace,
                    tenu,
                    "les six mois ne sont pas opposés : " + depart.motif().libelle());
        }
        if (detenu(premier)) {
            return tracer(trace, tenu, "détenu depuis le " + date(premier));
        }
        if (premier == 0) {
            return tracer(trace, tenu, "détenu depuis le %s, aucun indice antérieur".formatted(date(premier)));
        }
        IndiceRetenu avant = retenu(premier - 1);
        String court = (acquis(premier).isAfter(depart.jour())
                        ? "indice %d détenu seulement depuis le %s"
                        : "indice %d détenu depuis le %s, sans la durée de services voulue")
                .formatted(tenu.indice(), date(premier));
        return avant.indice() > tenu.indice()
                ? tracer(trace, tenu, court + " ; le précédent, plus élevé, a été quitté : il n'est pas repris")
                : tracer(trace, avant, court + " : le précédent est repris");
    }

    private IndiceRetenu superieur(IndiceRetenu retenu, Tracage trace) {
        LocalDate debut = depart.jour().minusMonths(regles.entier(Reglage.INDICE_SUPERIEUR_PERIODE));
        int suffisant = regles.entier(Reglage.INDICE_SUPERIEUR) * JOURS_PAR_MOIS;
        Map<String, Integer> tenus = new HashMap<>();
        IndiceRetenu meilleur = retenu;
        for (int i = 0; i < entreeDansLeGrade(); i++) {
            Situation situation = situations.get(i);
            LocalDate depuis = situation.depuis().isAfter(debut) ? situation.depuis() : debut;
            LocalDate fin = situations.get(i + 1).depuis();
            int jours = tenus.merge(situation.grade(), Trentiemes.entre(depuis, fin), Integer::sum);
            if (jours >= suffisant && fin.isAfter(debut) && indice(i) > meilleur.indice()) {
                meilleur = retenu(i);
            }
        }
        trace.etape(
                "Grade supérieur détenu quatre ans dans les quinze dernières années",
                "à la demande de l'agent",
                meilleur.equals(retenu) ? "aucun" : place(meilleur),
                regles.citation(Reglage.INDICE_SUPERIEUR));
        return meilleur;
    }

    /** First rank of the grade held at the end: within it, the six months alone decide. */
    private int entreeDansLeGrade() {
        int rang = situations.size() - 1;
        String grade = situations.get(rang).grade();
        while (rang > 0 && situations.get(rang - 1).grade().equals(grade)) {
            rang--;
        }
        return rang;
    }

    private boolean detenu(int rang) {
        LocalDate depuis = situations.get(rang).depuis();
        return !acquis(rang).isAfter(depart.jour())
                && services.joursEffectifsDepuis(depuis) >= Trentiemes.entre(depuis, acquis(rang));
    }

    private LocalDate acquis(int rang) {
        return situations.get(rang).depuis().plusMonths(regles.entier(Reglage.INDICE_DETENTION));
    }

    private IndiceRetenu retenu(int rang) {
        return new IndiceRetenu(situations.get(rang), indice(rang));
    }

    private int indice(int rang) {
        return indices.applyAsInt(situations.get(rang));
    }

    private String date(int rang) {
        return DateFrancaise.courte(situations.get(rang).depuis());
    }

    private IndiceRetenu tracer(Tracage trace, IndiceRetenu retenu, String calcul) {
        trace.etape(CalculPension.ETAPE_INDICE, calcul, place(retenu), regles.citation(Reglage.INDICE_DETENTION));
        return retenu;
    }

    private static String place(IndiceRetenu retenu) {
        return "%s, échelon %d, indice majoré %d"
                .formatted(retenu.situation().grade(), retenu.situation().echelon(), retenu.indice());
    }
}
