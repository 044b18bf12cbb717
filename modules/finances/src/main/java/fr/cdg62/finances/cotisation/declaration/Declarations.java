package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.api.cotisation.RechercheDeclarations;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declarations kept. */
public interface Declarations {

    Optional<DeclarationCotisation> trouver(long id);

    /**
     * Keeps a new version.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee DECLARATION_EXISTANTE when another one came first
     */
    void ajouter(DeclarationCotisation declaration);

    /**
     * Writes the changes now.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee VERSION_PERIMEE when another call changed them meanwhile
     */
    void ecrire();

    /** Versions of a period, the latest first. */
    List<DeclarationCotisation> versions(String siren, Periode periode);

    /** Whether another period, with days in common, is declared. */
    boolean chevauche(String siren, Periode periode);

    Page<DeclarationCotisation> liste(RechercheDeclarations recherche);

    /** Total base by month worked, over the claimed declarations that come from the collectivité. */
    Map<YearMonth, BigDecimal> basesTitrees(String siren, YearMonth du, YearMonth au);

    /** Last months declared before a month, taxations aside: month and total bases, the latest first. */
    List<BaseMensuelle> dernieresBases(String siren, YearMonth avant, int nombre);
}
