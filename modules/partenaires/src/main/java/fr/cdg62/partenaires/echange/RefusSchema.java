package fr.cdg62.partenaires.echange;

import com.sun.xml.ws.developer.ValidationErrorHandler;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Turns what the schema refuses into a refusal in French, without line, column or parser's words. */
public class RefusSchema extends ValidationErrorHandler {
    private String facette;

    @Override
    public void warning(SAXParseException avertissement) {
        facette = null;
    }

    @Override
    public void error(SAXParseException erreur) throws SAXException {
        String message = erreur.getMessage();
        if (ErreurSchema.estFacette(message)) {
            facette = message;
            return;
        }
        ErreurSchema traduite = ErreurSchema.de(message, facette);
        Apis.de(EchangeEnCours.class)
                .refuser(new DemandeRefusee(CodeProbleme.FMT_SCHEMA, traduite.message(), traduite.champ()));
        throw new SAXException(traduite.message());
    }

    @Override
    public void fatalError(SAXParseException erreur) throws SAXException {
        error(erreur);
    }
}
