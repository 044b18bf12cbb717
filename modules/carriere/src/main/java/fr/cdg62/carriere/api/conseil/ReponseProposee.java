package fr.cdg62.carriere.api.conseil;

import fr.cdg62.socle.trace.Etape;
import java.util.List;

/**
 * An answer, with what makes a calculation repeatable.
 *
 * @param texte answer, as the employer reads it
 * @param regles version of the rules applied (grids, parameters, decrees with their dates); required for EXPERTISE
 * @param entrees facts taken into account; required for EXPERTISE
 * @param etapes calculation step by step; at least one for EXPERTISE
 */
public record ReponseProposee(String texte, String regles, String entrees, List<Etape> etapes) {
    public ReponseProposee {
        etapes = etapes == null ? List.of() : List.copyOf(etapes);
    }
}
