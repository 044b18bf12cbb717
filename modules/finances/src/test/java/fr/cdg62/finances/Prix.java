package fr.cdg62.finances;

import fr.cdg62.finances.chiffrage.Chiffreur;
import fr.cdg62.finances.chiffrage.LignePrix;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A grid with one price, which remembers the dates it was read at. */
public final class Prix implements Chiffreur {

    private final Montant unitaire;
    private final List<LocalDate> dates = new ArrayList<>();

    private Prix(Montant unitaire) {
        this.unitaire = unitaire;
    }

    /** Every prestation costs that much. */
    public static Prix de(String euros) {
        return new Prix(Montant.de(euros));
    }

    /** One line, ready to be billed. */
    public static LignePrix ligne(String euros) {
        return de(euros).chiffrer("216200014", "ARCHIVAGE", "MISE_EN_OEUVRE", BigDecimal.ONE, LocalDate.EPOCH);
    }

    public List<LocalDate> dates() {
        return List.copyOf(dates);
    }

    @Override
    public LignePrix chiffrer(String siren, String mission, String prestation, BigDecimal quantite, LocalDate date) {
        dates.add(date);
        BigDecimal nombre = quantite == null ? BigDecimal.ONE : quantite;
        Montant montant = unitaire.fois(nombre);
        return new LignePrix(
                prestation,
                "Ligne " + prestation,
                nombre,
                "heure",
                unitaire,
                montant,
                new Tracage().etape("Prix", "grille", montant.texte(), "Guide").fin());
    }
}
