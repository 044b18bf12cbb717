package fr.cdg62.carriere.retraite.controle;

import fr.cdg62.socle.valeur.Periode;
import java.util.List;

/** A stretch of time during which neither side changes, and what each says of it. */
record Tranche(Periode periode, List<Vu> carriere, List<Vu> compte) {
    Tranche {
        carriere = List.copyOf(carriere);
        compte = List.copyOf(compte);
    }
}
