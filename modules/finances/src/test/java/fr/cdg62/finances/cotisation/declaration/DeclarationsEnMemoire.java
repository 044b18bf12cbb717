package fr.cdg62.finances.cotisation.declaration;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.cotisation.RechercheDeclarations;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Declarations kept in lists; every writing counts as a version of what was changed. */
public final class DeclarationsEnMemoire implements Declarations {

    private final List<DeclarationCotisation> declarations = new ArrayList<>();
    private long suivant = 1;

    @Override
    public Optional<DeclarationCotisation> trouver(long id) {
        return declarations.stream().filter(d -> d.id() == id).findFirst();
    }

    @Override
    public void ajouter(DeclarationCotisation declaration) {
        numeroter(declaration);
        declarations.add(declaration);
    }

    @Override
    public void ecrire() {}

    @Override
    public List<DeclarationCotisation> versions(String siren, Periode periode) {
        return declarations.stream()
                .filter(d -> d.siren().equals(siren) && d.periode().equals(periode))
                .sorted(comparing(DeclarationCotisation::rang).reversed())
                .toList();
    }

    @Override
    public boolean chevauche(String siren, Periode periode) {
        return declarations.stream()
                .anyMatch(d -> d.siren().equals(siren)
                        && d.periode().chevauche(periode)
                        && !d.periode().equals(periode));
    }

    @Override
    public Page<DeclarationCotisation> liste(RechercheDeclarations recherche) {
        List<DeclarationCotisation> trouvees = declarations.stream()
                .filter(d -> recherche.siren() == null || d.siren().equals(recherche.siren()))
                .toList();
        return Page.de(recherche.page(), trouvees, trouvees.size());
    }

    @Override
    public Map<YearMonth, BigDecimal> basesTitrees(String siren, YearMonth du, YearMonth au) {
        return titrees(siren)
                .filter(b -> !b.mois().isBefore(du) && !b.mois().isAfter(au))
                .collect(toMap(BaseMensuelle::mois, BaseMensuelle::total, BigDecimal::add));
    }

    @Override
    public List<BaseMensuelle> dernieresBases(String siren, YearMonth avant, int nombre) {
        return titrees(siren)
                .filter(b -> b.mois().isBefore(avant))
                .sorted(Comparator.comparing(BaseMensuelle::mois).reversed())
                .limit(nombre)
                .toList();
    }

    private Stream<BaseMensuelle> titrees(String siren) {
        return declarations.stream()
                .filter(d -> d.siren().equals(siren) && d.etat() == EtatDeclaration.TITREE && !d.estTaxation())
                .flatMap(d -> d.bases().stream());
    }

    private void numeroter(EntiteBase entite) {
        try {
            Field id = EntiteBase.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(entite, suivant++);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
