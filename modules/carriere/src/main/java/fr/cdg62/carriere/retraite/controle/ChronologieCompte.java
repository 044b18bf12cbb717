package fr.cdg62.carriere.retraite.controle;

import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.valeur.Periode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An account told as careers, one for each employer, so that the same rules count both. A period without retenue is told
 * as a congé sans traitement, unless its position is one where none is due.
 */
final class ChronologieCompte {
    private ChronologieCompte() {}

    static Map<String, Chronologie> parEmployeur(List<PeriodeCompte> periodes) {
        Map<String, List<Fait>> faits = new LinkedHashMap<>();
        periodes.forEach(periode -> faits.computeIfAbsent(periode.siren(), siren -> new ArrayList<>())
                .addAll(faits(periode)));
        Map<String, Chronologie> chronologies = new LinkedHashMap<>();
        faits.forEach((siren, siens) -> chronologies.put(siren, Chronologie.de(siens)));
        return chronologies;
    }

    private static List<Fait> faits(PeriodeCompte p) {
        Periode quand = new Periode(p.debut(), p.fin());
        List<Fait> faits = new ArrayList<>();
        faits.add(new Fait(quand, new Valeur.DeStatut(p.statut())));
        faits.add(new Fait(quand, new Valeur.DePosition(p.position(), p.motif())));
        if (p.quotite() != null) {
            faits.add(new Fait(quand, new Valeur.DeTemps(p.quotite(), null, p.motifTemps())));
        }
        if (p.heures() != null) {
            faits.add(new Fait(quand, new Valeur.DeTemps(null, p.heures())));
        }
        if (!p.cotisee() && estRemuneree(p.position())) {
            faits.add(new Fait(quand, new Valeur.DeConge(TypeConge.SANS_TRAITEMENT)));
        }
        return faits;
    }

    /** Whether a retenue is due in this position. */
    static boolean estRemuneree(TypePosition position) {
        return switch (position) {
            case DISPONIBILITE, CONGE_PARENTAL -> false;
            default -> true;
        };
    }
}
