package fr.cdg62.carriere.promotion.document;

import fr.cdg62.carriere.api.promotion.DocumentCampagne;
import fr.cdg62.socle.impression.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prints the letters and documents of the promotion interne. */
@ApplicationScoped
public class ImpressionPI {

    @Inject
    private Impression impression;

    /** A letter about a proposal. */
    public byte[] courrier(Courrier courrier) {
        return impression.produire("carriere/courrier-promotion.html", courrier);
    }

    /** A document of a campaign. */
    public byte[] document(DocumentCampagne document, BilanCampagne bilan) {
        return impression.produire(
                document == DocumentCampagne.TABLEAU_QUOTAS
                        ? "carriere/quotas-promotion.html"
                        : "carriere/proces-verbal-promotion.html",
                bilan);
    }
}
