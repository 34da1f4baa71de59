package org.cities4children.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The page, or the thing it shows, does not exist for this visitor. */
public class NotFoundException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super(HttpStatus.NOT_FOUND);
    }
}
