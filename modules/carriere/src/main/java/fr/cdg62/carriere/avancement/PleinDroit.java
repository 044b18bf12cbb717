package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.api.avancement.VoieAvancement;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Agents discharged for union work are inscribed de plein droit once their seniority in the grade reaches the average of
 * those promoted on the previous tableau of the same authority, by the same way (CGFP, art. L212-4).
 *
 * @param seuil quotité of décharge from which the rule holds, in percent
 * @param moyennes average seniority by way; none where nobody was promoted
 */
record PleinDroit(int seuil, Map<VoieAvancement, Duree> moyennes) {

    /** From the lines of the previous tableau. */
    static PleinDroit de(int seuil, List<LigneTableau> precedentes) {
        Map<VoieAvancement, Duree> moyennes = new EnumMap<>(VoieAvancement.class);
        for (VoieAvancement voie : VoieAvancement.values()) {
            precedentes.stream()
                    .filter(ligne -> ligne.nommeLe() != null && ligne.voie() == voie)
                    .mapToInt(ligne -> ligne.ancienneteAu(ligne.nommeLe()).jours())
                    .average()
                    .ifPresent(jours -> moyennes.put(voie, new Duree((int) Math.ceil(jours))));
        }
        return new PleinDroit(seuil, moyennes);
    }

    /** Goes on only when nobody whom the rule covers is left out; TABLEAU_DE_PLEIN_DROIT otherwise. */
    void exiger(List<LigneTableau> lignes, LocalDate terme) {
        lignes.stream()
                .filter(ligne -> ligne.rang() == null && ligne.dePleinDroit(this, terme))
                .findFirst()
                .ifPresent(oubliee -> {
                    throw new DemandeRefusee(
                            CodeProbleme.TABLEAU_DE_PLEIN_DROIT,
                            "%s, déchargé pour activité syndicale, est inscrit de plein droit : son ancienneté dans le grade"
                                            .formatted(oubliee.qui())
                                    + " (%s) atteint la moyenne des promus du tableau précédent (%s)."
                                            .formatted(
                                                    oubliee.ancienneteAu(terme).texte(),
                                                    moyennes.get(oubliee.voie()).texte()),
                            "propositions.rang");
                });
    }

    /** Whether an agent discharged at this quotité, with this seniority, has to be inscribed. */
    boolean couvre(VoieAvancement voie, Integer quotite, Duree anciennete) {
        Duree moyenne = moyennes.get(voie);
        return quotite != null && quotite >= seuil && moyenne != null && anciennete.compareTo(moyenne) >= 0;
    }
}
