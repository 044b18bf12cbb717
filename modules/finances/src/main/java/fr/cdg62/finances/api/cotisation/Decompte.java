package fr.cdg62.finances.api.cotisation;

import fr.cdg62.finances.api.titre.TitreVue;
import java.util.List;

/**
 * Content of the « décompte de cotisation », the document sent to the collectivité.
 *
 * @param nomCollectivite name, as in the référentiel
 * @param titres titres issued for this version, in the order of issue
 * @param mentions French sentences to print: legal basis, carried-over amounts, provisional character
 */
public record Decompte(
        String nomCollectivite, DeclarationVue declaration, List<TitreVue> titres, List<String> mentions) {

    public Decompte {
        titres = List.copyOf(titres);
        mentions = List.copyOf(mentions);
    }
}
